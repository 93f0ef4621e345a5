/**
 * The words of forms in English, and of ids and names: looked at only where no Chinese label decides. Texts come
 * spelt (see `spell`): lower case, words apart, no marks.
 */
import type { Section } from '../schema/fields';

const MANAGER =
  '(?:manager|administrator|persons? in charge|responsible person|person responsible|principal|contact person|contact|owner|director|leader)';
const SITE = '(?:web ?site|site|internet information service|internet service|service|app)';
const ENTITY =
  '(?:organi[sz]er|organi[sz]ation|organi[sz]ing (?:unit|entity)|sponsor|filing entity|entity|company|enterprise|unit|subject|applicant|host unit)';

const either = (...parts: string[]): string => `(?:${parts.join('|')})`;
const managerOf = (whose: string): string =>
  either(`${whose} ${MANAGER}`, `${MANAGER} (?:of|for) (?:the )?${whose}`);

/** Whose field or block it is, where the text says so. First match wins. */
const OWNERS: readonly (readonly [words: string, sections: readonly Section[]])[] = [
  [managerOf(SITE), ['siteManager']],
  [managerOf(ENTITY), ['entityManager']],
  [MANAGER, ['entityManager', 'siteManager']],
  [ENTITY, ['entity']],
  [SITE, ['site']],
];

const SAID = OWNERS.map(
  ([words, sections]) =>
    [new RegExp(`^(?:the )?${words}(?: s)? (.+)$|^(.+) of (?:the )?${words}$`), sections] as const,
);

/** “website manager id number”, “id number of the website manager”: whose, and what. */
export const ownedText = (text: string): { sections: readonly Section[]; text: string } | undefined => {
  for (const [pattern, sections] of SAID) {
    const found = pattern.exec(text);
    if (found) return { sections, text: (found[1] ?? found[2])! };
  }
  return undefined;
};

/** A label without number, mark and “please enter the”. */
export const plainEnglish = (text: string): string =>
  text
    .replace(/\((?:required|optional)[^)]*\)/g, '')
    .replace(/[?？!’'"]/g, ' ')
    .replace(/^[\d\s]+(?=[a-z])/, '')
    .replace(/^(?:please )?(?:enter|input|select|choose|fill in|provide)(?: the| your| an?)* /, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Whose fields and blocks are never ours. */
const STRANGERS =
  'log ?in|sign ?in|agent|sales|technical|billing|payment|delivery|shipping|support|customer service|referr(?:al|er)|invoice|search';

/** Fields that look like ours and are nobody's; some words count inside of others, as ids write them. */
export const ENGLISH_NOBODY = new RegExp(
  `captcha|verif|password|agree|\\b(?:${STRANGERS}|user ?name|nick ?name|coupon|promo(?:tion)?|recipient|consignee|operator|handler|finance|financial|legal affairs|qq|we ?chat|fax|zip|post ?code|postal code|position|job title|department|gender|birth(?:day)?|security (?:officer|contact|manager)|tax|bank|industry|employees)\\b`,
);

const HEADS_NOBODY = new RegExp(
  `\\b(?:${STRANGERS}|feedback|account|history|security|emergency contact(?! (?:phone|number)))\\b`,
);

/** ICP Filing Service Platform: the name of the whole, which says nothing of a block. */
const TITLE = /\b(?:platform|system|console|cent(?:er|re)|portal|icp filing)$|^(?:icp )?filing\b/;

const HEADS = OWNERS.map(([words, sections]) => [new RegExp(`\\b${words}s?\\b`), sections] as const);

/** What an English heading says about the fields below it. */
export const englishHeading = (text: string): Section | 'manager' | 'nobody' | undefined => {
  const flat = plainEnglish(text);
  if (flat.length > 60 || TITLE.test(flat)) return undefined;
  if (HEADS_NOBODY.test(flat)) return 'nobody';
  const sections = HEADS.find(([pattern]) => pattern.test(flat))?.[1];
  return sections && (sections.length > 1 ? 'manager' : sections[0]);
};

/** What a field is called. */
export const ENGLISH: readonly (readonly [pattern: RegExp, keys: string])[] = [
  [
    /^(?:unit|company|organi[sz]ation|organi[sz]er|entity|sponsor|enterprise|applicant) ?(?:full )?name$|^(?:legal|registered) name$|^name of (?:the )?(?:unit|company|organi[sz]ation|organi[sz]er|entity|sponsor|enterprise|applicant)$/,
    'entity.name',
  ],
  [
    /^(?:unit|company|organi[sz]ation|organi[sz]er|entity|sponsor|applicant) ?(?:nature|type|property)$|^(?:nature|type) of (?:the )?(?:unit|company|organi[sz]ation|organi[sz]er|entity|sponsor|applicant)$/,
    'entity.nature',
  ],
  [/^(?:province|state)$|main ?province/, 'entity.province'],
  [/^city$|main ?city/, 'entity.city'],
  [/^(?:district|county)$|main ?count(?:r)?y/, 'entity.district'],
  [
    /^(?:id|certificate|document|credential) ?(?:document )?type$|^type of (?:id|certificate|document)$/,
    'entity.idType person.idType',
  ],
  [
    /^(?:id|certificate|document|credential|id card|identity card) ?(?:no|num|number)$/,
    'entity.idNumber person.idNumber',
  ],
  [/^(?:unified )?(?:social )?credit code$|^business licen[cs]e (?:no|number)$/, 'entity.idNumber'],
  [/^(?:registered|certificate|licen[cs]e|id) ?address$|domicile/, 'entity.idAddress'],
  [
    /^(?:mailing|postal|contact|office|correspondence|communication|business) ?address$/,
    'entity.mailingAddress',
  ],
  [/^investor|superior|competent (?:unit|authority)/, 'entity.investor'],
  [/legal representative/, 'entity.legalRepresentative'],
  [
    /^(?:full |real |contact |principal |manager |person in charge )?name$|^person in charge$|^name of (?:the )?(?:person in charge|principal|manager)$/,
    'person.name',
  ],
  [
    /^(?:id |certificate |document |validity )*(?:valid from|issue date|date of issue|issued on|start date)$/,
    'person.idValidFrom',
  ],
  [
    /^(?:id |certificate |document |validity )*(?:valid (?:until|to|till|through)|expir(?:y|ation)(?: date)?|expires(?: on)?|date of expiry|end date)$/,
    'person.idValidUntil',
  ],
  [/^(?:mobile|cell|contact|phone|telephone)(?: ?(?:phone|no|number))*$/, 'person.mobile'],
  [/^(?:office|landline|work|fixed(?: line)?) ?(?:phone|tel(?:ephone)?|no|number)/, 'person.phone2'],
  [
    /^(?:emergency|backup|alternat(?:e|ive)) ?(?:contact )?(?:phone|mobile|tel|no|number)/,
    'person.emergencyPhone',
  ],
  [/^e-?mail(?: ?address)?$/, 'person.email'],
  [/^(?:web)?site ?name$/, 'site.name'],
  [/^domain(?: ?name)?$/, 'site.domain'],
  [
    /^(?:home ?page|(?:web)?site)(?: ?url| ?address)?$|first ?page ?url|^url of (?:the )?home ?page$/,
    'site.homeUrl',
  ],
  [
    /^(?:service|site|website) ?(?:content|category)|^content of (?:the )?(?:service|(?:web)?site)/,
    'site.serviceContent',
  ],
  [/^service ?type$/, 'site.serviceType'],
  [/pre[- ]?(?:examination )?approval/, 'site.preApproval'],
  [/^(?:site |website )?languages?(?: of (?:the )?(?:web)?site)?$/, 'site.languages'],
  [/^(?:server |website )?ip ?(?:address(?:es)?)?$/, 'site.ip'],
  [/^remarks?$|^notes?$|^comments?$/, 'entity.remarks site.remarks'],
];
