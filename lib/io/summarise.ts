/** A client as a row of a list: numbers masked, codes as Chinese names. */
import type { ApplicantSummary } from '../protocol/api';
import type { Applicant } from '../schema/applicant';
import { NATURES } from '../schema/codes';

/**
 * Masked as `9133 **** 5678` (design, tokens). Short numbers show less: at most a third of the characters
 * at either end, nothing of four or fewer.
 */
export const maskNumber = (number: string | undefined): string => {
  const characters = [...(number ?? '').replace(/\s/g, '')];
  if (characters.length === 0) return '';
  const shown = Math.min(4, Math.floor(characters.length / 3));
  if (characters.length <= 4 || shown === 0) return '****';
  return `${characters.slice(0, shown).join('')} **** ${characters.slice(-shown).join('')}`;
};

/** The name a list shows for a client: label, else the entity's name, else the domain, else the id. */
export const applicantLabel = ({ id, label, entity, sites }: Applicant): string =>
  label || entity?.name || sites?.find((s) => s.domain)?.domain || id;

export const summarise = (applicant: Applicant, usedAt: string): ApplicantSummary => {
  const { id, tags, entity, entityManager, sites } = applicant;
  return {
    id,
    label: applicantLabel(applicant),
    ...(entity?.name ? { name: entity.name } : {}),
    tags: tags ?? [],
    nature: NATURES.find((n) => n.code === entity?.nature)?.zh ?? entity?.natureLabel ?? '',
    province: entity?.province ?? '',
    city: entity?.city ?? '',
    maskedIdNumber: maskNumber(entity?.idNumber),
    manager: entityManager?.name ?? '',
    sites: (sites ?? []).map(({ name, domain }, index) => ({
      index,
      name: name ?? '',
      domain: domain ?? '',
    })),
    usedAt,
  };
};
