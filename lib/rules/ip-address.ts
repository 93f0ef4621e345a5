import { cite } from '../provinces/sources';
import { diagnoseIp, splitIps } from '../text/network';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { provinceOf, textOf } from './read';

const FIELD = 'site.ip';
/** UCloud takes three addresses per site; Hebei asks for a remark from the second on. */
const MOST = 3;

export default defineRule({
  id: 'ip-address',
  fields: [FIELD],
  reads: ['entity.province', 'entity.remarks', 'site.remarks'],
  severity: 'warning',
  tier: 'full',
  messages: {
    form: {
      zh: 'IP 地址“{ip}”的写法不对，请填像 203.0.113.10 这样的地址。',
      en: '“{ip}” is no IP address; enter one like 203.0.113.10.',
    },
    octet: {
      zh: 'IP 地址“{ip}”有一段大于 255，请核对。',
      en: 'IP address “{ip}” has a part above 255; check it.',
    },
    reserved: {
      zh: 'IP 地址“{ip}”是{block}，公网访问不到，请填服务器的公网 IP。',
      en: 'IP address “{ip}” is not reachable from outside ({block}); enter the server’s public address.',
    },
    many: {
      zh: 'IP 地址填了 {count} 个，有接入商每个网站最多 3 个，请先确认。',
      en: 'There are {count} IP addresses; some providers take 3 per site at most. Ask first.',
    },
    hebei: {
      zh: 'IP 地址填了 {count} 个，河北要求超过 1 个时在备注里说明（最多 5 个）。',
      en: 'There are {count} IP addresses; Hebei wants a remark for more than 1 (5 at most).',
    },
  },
  sources: [
    cite('MIIT-ERR', '1006 IP'),
    cite('UC24', '网站数量（problem8）', '2026-02-27'),
    cite('TX', '河北 IP 资源'),
  ],
  check(filing): readonly RuleHit[] {
    const text = textOf(filing, FIELD);
    const parts = splitIps(text);
    const hits = parts.flatMap((part): RuleHit[] => {
      const { problem, value, block } = diagnoseIp(part);
      return problem ? [{ field: FIELD, message: problem, params: { ip: value, block: block ?? '' } }] : [];
    });
    if (hits.length) return hits.slice(0, 1);
    const count = text.split(/[\s;,、；，|]+/).filter(Boolean).length;
    const said = /IP/i.test(textOf(filing, 'site.remarks') + textOf(filing, 'entity.remarks'));
    if (provinceOf(filing) === 'hebei' && count > 1 && !said)
      return [{ field: FIELD, message: 'hebei', params: { count }, severity: 'info' }];
    return count > MOST ? [{ field: FIELD, message: 'many', params: { count }, severity: 'info' }] : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: 'IP 地址的形式与数量', en: 'Form and number of IP addresses' },
  why: {
    zh: 'IP 用于核对网站确在该接入商的服务器上。',
    en: 'The IP shows that the site runs with this provider.',
  },
  examples: {
    ok: [
      { title: 'IPv4', filing: { site: { ip: '203.0.113.10' } } },
      { title: '全角、带空格也认得', filing: { site: { ip: ' ２03.0.113.10' } } },
      { title: 'IPv6', filing: { site: { ip: '2001:db8::10' } } },
      { title: '起止段', filing: { site: { ip: '198.51.100.1-198.51.100.2;198.51.100.9' } } },
    ],
    bad: [
      { title: '少一段', filing: { site: { ip: '203.0.113' } }, message: 'form' },
      { title: '超过 255', filing: { site: { ip: '203.0.113.256' } }, message: 'octet' },
      { title: '内网', filing: { site: { ip: '192.168.1.10' } }, message: 'reserved' },
      {
        title: '四个',
        filing: { site: { ip: '203.0.113.1;203.0.113.2;203.0.113.3;203.0.113.4' } },
        message: 'many',
      },
      {
        title: '河北两个',
        filing: { entity: { province: '河北省' }, site: { ip: '203.0.113.1;203.0.113.2' } },
        message: 'hebei',
      },
    ],
  },
};
