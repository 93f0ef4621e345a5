/** What an import would do, client by client, before anything is written. */
import { type Applicant, type ApplicantSite, applicantSchema } from '../schema/applicant';
import { type FieldChange, fieldChanges } from './changes';
import { EXTRA_COLUMNS } from './columns';
import { laidOver, matchingSite } from './lay-over';
import { schemaMessage } from './schema-message';
import type { ClientDraft, RefusedCell, RowDraft, UnknownColumn } from './table-clients';
import type { ParsedTable } from './table-parse';

export interface PlannedClient {
  applicant: Applicant;
  /** '' and 0 where the client does not come from a sheet. */
  sheet: string;
  row: number;
}
export interface ChangedClient extends PlannedClient {
  /** The client as it is stored. */
  stored: Applicant;
  changes: FieldChange[];
}
export interface DryRun {
  new: PlannedClient[];
  changed: ChangedClient[];
  /** Clients that are stored already exactly as they are in the file. */
  unchanged: PlannedClient[];
  refused: RefusedCell[];
  unknownColumns: UnknownColumn[];
}

type Loose = Record<string, unknown>;
const record = (value: unknown): Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {};

const addExtra = (target: Loose, extra: RowDraft['extra']) => {
  if (Object.keys(extra).length > 0) target[EXTRA_COLUMNS] = { ...record(target[EXTRA_COLUMNS]), ...extra };
};

/** The site a row is about, added where there is none yet. */
const siteFor = (sites: ApplicantSite[], row: RowDraft, onlyRow: boolean): ApplicantSite => {
  const valueAt = (key: string) => {
    const value = row.values.find((v) => v.column.key === key)?.value;
    return typeof value === 'string' ? value : '';
  };
  const wanted = { domain: valueAt('site.domain'), name: valueAt('site.name') };
  const site = matchingSite(sites, wanted, onlyRow) ?? {};
  if (!sites.includes(site)) sites.push(site);
  return site;
};

const applyRow = (applicant: Applicant, row: RowDraft, first: boolean, onlyRow: boolean) => {
  const ofSite = row.values.filter((v) => v.column.scope === 'site' || v.column.scope === 'siteManager');
  for (const { column, value } of row.values) {
    if (column.scope === 'applicant') (applicant as Loose)[column.property] = value;
    else if (column.scope === 'entity' || column.scope === 'entityManager') {
      applicant[column.scope] ??= {};
      (applicant[column.scope] as Loose)[column.property] = value;
    }
  }
  if (ofSite.length > 0) {
    applicant.sites ??= [];
    const site = siteFor(applicant.sites, row, onlyRow);
    for (const { column, value } of ofSite)
      if (column.scope === 'site') (site as Loose)[column.property] = value;
      else {
        site.siteManager ??= {};
        (site.siteManager as Loose)[column.property] = value;
      }
    if (!first) addExtra(site as Loose, row.extra);
  }
  if (first) addExtra(applicant as Loose, row.extra);
};

const textOf = ({ rows }: ClientDraft, key: string): string => {
  const found = rows.flatMap((r) => r.values).find((v) => v.column.key === key)?.value;
  return typeof found === 'string' ? found : '';
};

const firstPlace = ({ rows }: ClientDraft) => ({ sheet: rows[0]?.sheet ?? '', row: rows[0]?.row ?? 0 });

const rowRefusal = (
  draft: ClientDraft,
  header: string,
  value: string,
  reason: RefusedCell['reason'],
  whatToDo: RefusedCell['whatToDo'],
): RefusedCell => {
  const { sheet, row } = firstPlace(draft);
  const place = draft.rows.flatMap((r) => r.values).find((v) => v.column.header === header)?.place;
  return { sheet, row, column: place?.column ?? 'A', header, value, reason, whatToDo };
};

/** Stored clients found by their id or by the entity's number. */
const finder = (existing: readonly Applicant[]) => {
  const byId = new Map(existing.map((a) => [a.id, a]));
  const byNumber = new Map<string, Applicant[]>();
  for (const applicant of existing) {
    const number = applicant.entity?.idNumber;
    if (number) byNumber.set(number, [...(byNumber.get(number) ?? []), applicant]);
  }
  return { byId, byNumber };
};

/** The client a draft makes, without writing into the stored one. Blank cells leave stored values as they are. */
const build = (draft: ClientDraft, id: string, stored: Applicant | undefined): Applicant => {
  const applicant: Applicant = stored ? structuredClone(stored) : { id };
  for (const [at, row] of draft.rows.entries()) applyRow(applicant, row, at === 0, draft.rows.length === 1);
  applicant.id = id;
  return applicant;
};

/** Sorts a client into new, changed or unchanged. */
const sortIn = (result: DryRun, planned: PlannedClient, stored: Applicant | undefined) => {
  if (!stored) {
    result.new.push(planned);
    return;
  }
  const changes = fieldChanges(stored, planned.applicant);
  if (changes.length > 0) result.changed.push({ ...planned, stored, changes });
  else result.unchanged.push(planned);
};

/**
 * The dry run of a spreadsheet. `newId` gives an id to a client that has none (random, from the caller).
 * Confirming means to save `new` and `changed` in one transaction.
 */
export const dryRun = (parsed: ParsedTable, existing: readonly Applicant[], newId: () => string): DryRun => {
  const { byId, byNumber } = finder(existing);
  const { refused, unknownColumns } = parsed;
  const result: DryRun = { new: [], changed: [], unchanged: [], refused: [...refused], unknownColumns };
  const taken = new Set<string>();
  for (const draft of parsed.clients) {
    if (draft.rows.some((row) => row.refused)) continue;
    const given = textOf(draft, 'id');
    const number = textOf(draft, 'entity.idNumber');
    const candidates = given || !number ? [] : (byNumber.get(number) ?? []);
    if (candidates.length > 1) {
      result.refused.push(
        rowRefusal(
          draft,
          '主办单位证件号码',
          number,
          {
            zh: `有 ${candidates.length} 个客户都是这个证件号码`,
            en: `${candidates.length} stored clients have this number`,
          },
          { zh: '在“客户编号”一列写明是哪一个', en: 'Name the one you mean in the column 客户编号' },
        ),
      );
      continue;
    }
    const stored = given ? byId.get(given) : candidates[0];
    const id = given || stored?.id || newId();
    const applicant = build(draft, id, stored);
    const checked = applicantSchema.safeParse(applicant, { reportInput: true });
    const issue = checked.success ? undefined : checked.error.issues[0];
    if (issue || taken.has(id)) {
      const message = issue
        ? schemaMessage(issue)
        : { zh: `客户“${id}”在文件里出现了两次`, en: `The client “${id}” appears twice in the file` };
      result.refused.push(
        rowRefusal(draft, issue?.path.join('.') ?? '客户编号', '', message, {
          zh: '改正这一行后再导入',
          en: 'Correct this row and import again',
        }),
      );
      continue;
    }
    taken.add(id);
    sortIn(result, { applicant, ...firstPlace(draft) }, stored);
  }
  return result;
};

/** The dry run of an interchange file: an entry is laid over the stored client of the same id. */
export const dryRunApplicants = (
  applicants: readonly Applicant[],
  existing: readonly Applicant[],
): DryRun => {
  const { byId } = finder(existing);
  const result: DryRun = { new: [], changed: [], unchanged: [], refused: [], unknownColumns: [] };
  for (const entry of applicants) {
    const stored = byId.get(entry.id);
    sortIn(result, { applicant: stored ? laidOver(stored, entry) : entry, sheet: '', row: 0 }, stored);
  }
  return result;
};
