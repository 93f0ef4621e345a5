/** A summary page against a client: recognised like a form, compared value by value. Pure. */
import { bindSites } from '../fill/plan';
import { fieldValue, type ValueContext } from '../fill/values';
import { isFilingForm } from '../recognise/form';
import { recognise } from '../recognise/index';
import type { Applicant } from '../schema/applicant';
import { agrees } from './agree';
import { describeSummary } from './describe';
import type { Difference, ShownRow, SummaryComparison } from './types';

/** Undefined where the rows are no summary of a filing. */
export const compareSummary = (
  rows: readonly ShownRow[],
  applicant: Applicant,
  order: ValueContext & { siteIndex: number },
): SummaryComparison | undefined => {
  const descriptions = describeSummary(rows);
  const recognition = recognise(descriptions);
  if (!isFilingForm(recognition)) return undefined;
  const shownBy = new Map(descriptions.map((d) => [d.id, d.value]));
  const bound = bindSites({ recognition, descriptions, applicant, siteIndex: order.siteIndex });
  let compared = 0;
  const differences: Difference[] = [];
  for (const { keys, controls, siteBlock, label } of recognition.matches) {
    const ofSite = keys.some((k) => k.startsWith('site'));
    const site = bound.get(siteBlock);
    if (keys.some((k) => k.startsWith('sms.')) || (ofSite && site === undefined)) continue;
    const value = fieldValue(applicant, keys, site ?? order.siteIndex, order);
    if (!value) continue;
    compared += 1;
    const shown = controls
      .map((id) => shownBy.get(id))
      .join(' ')
      .trim();
    if (!agrees(value, shown, keys)) differences.push({ keys, label, siteBlock, shown, wanted: value.text });
  }
  return compared ? { compared, differences } : undefined;
};
