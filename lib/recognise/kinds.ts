/** Which kinds of control can hold which property. */
import type { ControlKind } from './types';

const TYPED = /^(?:text|textarea|number|split-text)$/;
const CHOSEN = /^(?:select|combobox|multi-select|cascader|radio-group|checkbox-group)$/;

/** 0 = impossible, 1 = natural. */
export function kindFit(property: string, kind: ControlKind, readOnly: boolean): number {
  const typed = TYPED.test(kind);
  const chosen = CHOSEN.test(kind);
  switch (property) {
    case 'sameAsEntityManager':
      return /^(?:radio-group|checkbox|switch)$/.test(kind)
        ? 1
        : /^(?:select|combobox|checkbox-group)$/.test(kind)
          ? 0.8
          : 0;
    case 'nature':
    case 'idType':
    case 'domainRegistrantIdType':
    case 'serviceType':
    case 'cloudService':
      return chosen ? 1 : typed ? (readOnly ? 0.9 : 0.6) : 0;
    case 'serviceContent':
    case 'languages':
    case 'ip':
    case 'domain':
    case 'filingServiceNumber':
      return chosen || typed ? 1 : 0;
    case 'preApproval':
      return chosen ? 1 : typed || kind === 'switch' ? 0.7 : 0;
    case 'province':
    case 'city':
    case 'district':
      return /^(?:select|combobox)$/.test(kind) ? 1 : kind === 'cascader' ? 0.9 : typed ? 0.6 : 0;
    case 'idValidFrom':
    case 'idValidUntil':
    case 'openedOn':
    case 'domainExpiresOn':
    case 'domainVerifiedOn':
      return kind === 'date' ? 1 : typed ? 0.9 : 0;
    case 'code':
      return kind === 'code' || typed ? 1 : 0;
    case 'name':
    case 'investor':
    case 'legalRepresentative':
    case 'domainRegistrar':
    case 'domainRegistrantName':
      return typed ? 1 : kind === 'combobox' || kind === 'select' ? 0.7 : 0;
    default:
      // A box with suggestions calls itself a list.
      return typed ? 1 : kind === 'combobox' ? 0.6 : 0;
  }
}
