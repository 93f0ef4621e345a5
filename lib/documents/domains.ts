/** Papers about the domain: certificate, registrant's proof, government forms. */
import { cite } from '../provinces/sources';
import { sameText } from '../rules/people';
import type { Source } from '../schema/filing';
import { type Both, type Context, type DocumentDefinition, factSources, LETTER, need, SEEN } from './define';

interface CertificateRule extends Both {
  required: boolean;
  /** Undefined sources come from the fact. */
  fact?: string;
  sources?: readonly Source[];
  when?: (context: Context) => boolean;
}

/** Provinces with a rule of their own about the domain certificate. */
const CERTIFICATES: Readonly<Record<string, CertificateRule>> = {
  hunan: {
    required: true,
    fact: 'domain-1',
    sources: [SEEN.registered],
    zh: '湖南要求本次订单里每个域名都交证书。',
    en: 'Hunan wants the certificate of every domain in the order.',
  },
  neimenggu: {
    required: true,
    fact: 'documents-3',
    sources: [SEEN.registered],
    when: ({ individual }) => individual,
    zh: '内蒙古个人备案须交新增域名的证书。',
    en: 'Inner Mongolia wants it from persons for each new domain.',
  },
  guizhou: {
    required: true,
    fact: 'domain-1',
    sources: [SEEN.registered],
    when: ({ sites }) => sites >= 4,
    zh: '贵州从第 4 个域名起要证书（2019 年）。',
    en: 'Guizhou wants certificates from the fourth domain on (2019).',
  },
  shaanxi: {
    required: true,
    fact: 'domain-1',
    sources: [SEEN.registered],
    when: ({ sites }) => sites >= 5,
    zh: '陕西主体下有 5 个及以上域名时要证书（2019 年）。',
    en: 'Shaanxi wants certificates when the entity has five domains or more (2019).',
  },
  jiangsu: {
    required: false,
    fact: 'documents-1',
    sources: [SEEN.registered],
    zh: '江苏 2019 年要求所有域名的证书，较新的资料没有再写；页面有入口时上传。',
    en: 'Jiangsu wanted the certificates of all domains in 2019; newer sources are silent. Upload where the page asks.',
  },
  guangdong: {
    required: true,
    fact: 'sites-1',
    when: ({ sites, individual }) => sites >= (individual ? 5 : 31),
    zh: '广东域名较多（单位 31 个、个人 5 个起）时，与方案书一起交每个域名的证书。',
    en: 'With many domains (units 31, persons 5) Guangdong wants the certificates along with the plan.',
  },
  shanghai: {
    required: false,
    sources: [cite('TX', '上海 域名证书')],
    zh: '上海：域名在境外母公司名下时交证书。',
    en: 'Shanghai: when the domain belongs to a foreign parent company.',
  },
};

export const domainCertificate: DocumentDefinition = {
  id: 'domain-certificate',
  name: { zh: '域名证书或域名实名截图', en: 'Domain certificate or screenshot of its real-name data' },
  formats: {
    zh: '在域名注册商处下载证书原图；jpg、jpeg、png、gif，4 MB 内；持有者、域名和日期看得清',
    en: 'the certificate as downloaded from the registrar; jpg, jpeg, png or gif, under 4 MB; holder, domain and dates legible',
  },
  need: (context) => {
    if (context.code === 'tianjin' && context.type === 'changeEntity' && !context.individual)
      return need(
        false,
        '天津由个人变更为企业时，交持有者为该企业的全部域名证书。',
        'Tianjin: when a person’s filing becomes an enterprise’s, the certificates of all domains in its name.',
        [SEEN.registered, cite('TX', '天津 变更')],
      );
    if (!context.adding) return undefined;
    const rule = context.code ? CERTIFICATES[context.code] : undefined;
    if (rule && (rule.when?.(context) ?? true))
      return need(rule.required, rule.zh, rule.en, [
        ...(rule.fact ? factSources(context, rule.fact) : []),
        ...(rule.sources ?? []),
      ]);
    return need(
      false,
      '证明域名属于主办者；部分省份要求，或在查不到实名信息时要求。',
      'Shows that the domain belongs to the entity; wanted by some provinces, or when the real-name data cannot be found.',
      [SEEN.qingcloud, SEEN.materials],
    );
  },
};

export const registrantProof: DocumentDefinition = {
  id: 'domain-registrant-proof',
  name: { zh: '网站备案域名注册人的证明', en: 'Proof about the registrant of the domain' },
  formats: LETTER,
  need: (context) => {
    const { unit, adding, text, place, province } = context;
    const registrant = text('site.domainRegistrantName');
    const name = text('entity.name');
    if (!unit || !adding || (registrant && name && sameText(registrant, name))) return undefined;
    const strict = province?.registrant?.filter((rule) => rule.applies !== 'individual') ?? [];
    const own = strict.length > 0 && strict.every((rule) => !rule.allowed.includes('legalRepresentative'));
    const known = registrant !== '' && name !== '';
    const sources = [
      ...(strict[0] ? factSources(context, strict[0].fact) : []),
      SEEN.materials,
      cite('ALI19', '域名持有者要求'),
    ];
    if (own)
      return known
        ? need(
            false,
            `域名在“${registrant}”名下，${place.zh}只接受单位名下的域名，最好先过户；不能过户时问清证明是否受理。`,
            `The domain belongs to “${registrant}”; ${place.en} takes only domains of the unit itself. Transfer it first, or ask whether proof is accepted.`,
            sources,
          )
        : undefined;
    const tianjin = context.code === 'tianjin';
    return need(
      known,
      `${known ? `域名在“${registrant}”名下，` : '域名在法定代表人、股东或主要负责人名下时，'}说明他与单位的关系${tianjin ? '；股东附公司章程，负责人附近 6 个月社保' : ''}。`,
      `${known ? `The domain belongs to “${registrant}”: ` : 'When the domain belongs to the legal representative, a shareholder or manager: '}show their relation to the unit${tianjin ? '; articles for a shareholder, six months of social security for a manager' : ''}.`,
      tianjin ? [...sources, SEEN.registered] : sources,
    );
  },
};

export const governmentDomain: DocumentDefinition = {
  id: 'government-domain-form',
  name: { zh: '政府网站域名业务审核表', en: 'Government domain form' },
  formats: LETTER,
  need: (context) => {
    if (!context.government || !context.adding) return undefined;
    const domain = context.text('site.domain').toLowerCase();
    const gov = /\.(gov\.cn|政务|政务\.cn)\.?$/.test(domain) || context.nature === 'government';
    if (!gov && context.code !== 'jiangxi') return undefined;
    return need(
      context.code === 'jiangxi' || /\.gov\.cn\.?$/.test(domain),
      context.code === 'jiangxi'
        ? '江西要求政府机关和事业单位交政府域名的表格。'
        : '政府网站或 gov.cn 域名，由主管单位审核盖章；gov.cn 的二级域名要单独备案。',
      context.code === 'jiangxi'
        ? 'Jiangxi wants it from government bodies and public institutions.'
        : 'For government sites and gov.cn domains, stamped by the authority in charge; second-level gov.cn domains file on their own.',
      [
        ...(context.code === 'jiangxi' ? factSources(context, 'documents-1') : []),
        cite('HW25', '政府网站域名'),
        cite('UC24', '政府网站域名业务审核表'),
      ],
    );
  },
};
