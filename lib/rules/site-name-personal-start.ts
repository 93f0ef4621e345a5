import { PERSONAL_STARTS } from '../provinces/words';
import { splitWords } from '../text/words';
import { defineRule, type RuleDocumentation } from './define';
import { NAME_SOURCES } from './name-sources';
import { foldedName } from './site-names';

const STARTS = splitWords(PERSONAL_STARTS);
/** Everyday words that begin with one of the characters. */
const EVERYDAY =
  /^(市集|市井|市场|村上|村口|村里|村庄|乡愁|乡间|乡村|乡下|乡音|镇魂|镇纸|镇尺|省下|省心|省钱|区块)/;

export default defineRule({
  id: 'site-name-personal-start',
  fields: ['site.name'],
  reads: ['entity.nature'],
  severity: 'warning',
  tier: 'light',
  scope: { natures: ['individual'] },
  messages: {
    start: {
      zh: '网站名称以“{word}”开头，容易被当作行政区划或全国性名称，建议换一个开头。',
      en: 'Site name starts with “{word}” and may be read as an administrative or national name; another start is safer.',
    },
  },
  sources: [NAME_SOURCES.resellerWords],
  check(filing) {
    const name = foldedName(filing);
    const word = EVERYDAY.test(name) ? undefined : STARTS.find((start) => name.startsWith(start));
    return word ? [{ field: 'site.name', message: 'start', params: { word } }] : [];
  },
});

export const documentation: RuleDocumentation = {
  title: {
    zh: '个人网站不以省、市、区等字开头',
    en: 'Personal names do not start like an administrative area',
  },
  why: {
    zh: '这样开头像行政区划，容易误认为官方网站。',
    en: 'Such a start reads like an administrative area and an official site.',
  },
  examples: {
    ok: [
      { title: '日常词', filing: { entity: { nature: 'individual' }, site: { name: '乡愁手记' } } },
      { title: '扩展区汉字', filing: { entity: { nature: 'individual' }, site: { name: '𠮷村手记' } } },
    ],
    bad: [
      {
        title: '市字开头',
        filing: { entity: { nature: 'individual' }, site: { name: '市某某记录' } },
        message: 'start',
      },
      {
        title: '夹空格和全角字母',
        filing: { entity: { nature: 'individual' }, site: { name: '华 夏Ａ记录' } },
        message: 'start',
      },
    ],
  },
};
