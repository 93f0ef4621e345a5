import { UNIT_STARTS } from '../provinces/words';
import { splitWords } from '../text/words';
import { defineRule, type RuleDocumentation } from './define';
import { NAME_SOURCES } from './name-sources';
import { isUnit } from './read';
import { foldedName } from './site-names';

const STARTS = splitWords(UNIT_STARTS).filter((word) => word !== '反腐');

export default defineRule({
  id: 'site-name-unit-start',
  fields: ['site.name'],
  reads: ['entity.nature'],
  severity: 'warning',
  tier: 'light',
  messages: {
    start: {
      zh: '网站名称以“{word}”开头，容易被当作监督机关，请换一个开头。',
      en: 'Site name starts with “{word}” and reads like a supervisory body; choose another start.',
    },
  },
  sources: [NAME_SOURCES.huawei],
  check(filing) {
    const official = filing.entity?.nature === 'government' || filing.entity?.nature === 'institution';
    if (!isUnit(filing) || official) return [];
    const word = STARTS.find((start) => foldedName(filing).startsWith(start));
    return word ? [{ field: 'site.name', message: 'start', params: { word } }] : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '单位网站不以纪检、信访等词开头', en: 'Unit sites do not start like a supervisory body' },
  why: {
    zh: '这样开头会让人误认为监督机关。',
    en: 'Such a start suggests a supervisory body.',
  },
  examples: {
    ok: [
      { title: '词在中间', filing: { entity: { nature: 'enterprise' }, site: { name: '某某客户投诉' } } },
      { title: '政府机关', filing: { entity: { nature: 'government' }, site: { name: '信访某某' } } },
      { title: '扩展区汉字', filing: { entity: { nature: 'enterprise' }, site: { name: '𠮷田维权' } } },
    ],
    bad: [
      {
        title: '企业用纪检开头',
        filing: { entity: { nature: 'enterprise' }, site: { name: '纪检某某网' } },
        message: 'start',
      },
      {
        title: '夹空格和全角字母',
        filing: { entity: { nature: 'enterprise' }, site: { name: '投 诉Ａ网' } },
        message: 'start',
      },
    ],
  },
};
