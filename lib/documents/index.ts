/** Required and possibly required documents of a filing (product contract §4). */
import type { Filing, Source } from '../schema/filing';
import {
  cancelApplication,
  changeProof,
  minorProof,
  nationalName,
  renamedLetter,
  travelLicence,
} from './changes';
import { contextOf, type DocumentDefinition, HUAWEI_IMAGE, IMAGE, SEEN } from './define';
import { domainCertificate, governmentDomain, registrantProof } from './domains';
import { entityCertificate, entityManagerId, personalId, siteManagerId } from './identity';
import { entityManagerLetter, foreignLetter, shanghaiLetter, siteManagerLetter } from './letters';
import { providerGuarantee, siteExplanation, sitePlan } from './plans';
import { guangdongFinance, preApprovals } from './pre-approval';
import { localPromises, officeApproval } from './promises';
import {
  beijingDomains,
  faceCheck,
  handheldCertificate,
  handheldId,
  neimengguRepresentative,
  residencePermit,
  verificationForm,
} from './verification';

export interface RequiredDocument {
  id: string;
  name: string;
  /** False: possibly required; `why` says when. */
  required: boolean;
  why: string;
  /** Format limits, e.g. jpg / png，4 MB 内. */
  formats?: string;
  sources: Source[];
}

/** Every document, in the order in which an order asks for them. The README lists the same ids. */
export const DOCUMENT_DEFINITIONS: readonly DocumentDefinition[] = [
  entityCertificate,
  personalId,
  entityManagerId,
  siteManagerId,
  faceCheck,
  domainCertificate,
  entityManagerLetter,
  siteManagerLetter,
  shanghaiLetter,
  foreignLetter,
  residencePermit,
  neimengguRepresentative,
  handheldId,
  handheldCertificate,
  verificationForm,
  beijingDomains,
  ...localPromises,
  officeApproval,
  governmentDomain,
  registrantProof,
  sitePlan,
  siteExplanation,
  providerGuarantee,
  guangdongFinance,
  ...preApprovals,
  nationalName,
  travelLicence,
  minorProof,
  changeProof,
  renamedLetter,
  cancelApplication,
];

/**
 * The documents to prepare for a filing, required ones first. Total: never throws.
 * While nature or province are not known, only what every filing needs is required; the rest is possible,
 * and `why` says when. A cancelled access needs none, so its list is empty.
 */
export const documents = (
  filing: Filing,
  { language = 'zh' }: { language?: 'zh' | 'en' } = {},
): RequiredDocument[] => {
  const context = contextOf(filing);
  const huawei = filing.accessProvider === 'huawei';
  const found = DOCUMENT_DEFINITIONS.flatMap((definition): RequiredDocument[] => {
    const wanted = definition.need(context);
    if (!wanted) return [];
    const image = definition.formats === IMAGE;
    const formats = huawei && image ? HUAWEI_IMAGE : definition.formats;
    const sources = [...wanted.sources, ...(huawei && image ? [SEEN.huaweiFormats] : [])];
    return [
      {
        id: definition.id,
        name: (wanted.name ?? definition.name)[language],
        required: wanted.required,
        why: wanted.why[language],
        ...(formats ? { formats: formats[language] } : {}),
        sources,
      },
    ];
  });
  return [...found.filter((d) => d.required), ...found.filter((d) => !d.required)];
};
