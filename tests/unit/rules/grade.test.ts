/** Evidence grading: when a claim is certain enough to say 需修改. */
import { describe, expect, it } from 'vitest';
import { cite } from '../../../lib/provinces/sources';
import { grade } from '../../../lib/rules/grade';

const ALI20 = cite('S001', '附录一');
const ALI19 = cite('ALI19', '命名要求');
const TENCENT = cite('TX', '网站名称');
const UCLOUD = cite('UC24', '网站名称');
const BLOG = cite('XYY', '禁用词');

describe('grade', () => {
  it.each([
    ['a standard', { sources: [cite('GB11643', '校验码')], standard: true }, 'error'],
    ['two publishers, newest among them', { sources: [UCLOUD, ALI20] }, 'error'],
    ['the same publisher twice', { sources: [ALI20, ALI19] }, 'warning'],
    ['one trusted publisher', { sources: [TENCENT] }, 'warning'],
    ['a reseller alone', { sources: [BLOG] }, 'info'],
    [
      'two publishers but an approved name breaks it',
      { sources: [UCLOUD, ALI20], contradictedByApproved: true },
      'warning',
    ],
    ['two publishers and one against', { sources: [UCLOUD, ALI20], against: [TENCENT] }, 'warning'],
  ] as const)('%s → %s', (_what, evidence, severity) => {
    expect(grade(evidence).severity).toBe(severity);
  });
  it('puts the newest source first and those against it last', () => {
    expect(grade({ sources: [ALI19, TENCENT, ALI20], against: [UCLOUD] }).sources).toEqual([
      TENCENT,
      ALI20,
      ALI19,
      UCLOUD,
    ]);
  });
  it('counts publishers, not documents, and names who differs', () => {
    const graded = grade({ sources: [ALI19, ALI20, TENCENT], against: [UCLOUD] });
    expect(graded.evidence.zh).toBe('3 个来源中的 2 个，最新 2021–2023');
    expect(graded.conflict?.zh).toBe(
      '3 个来源中的 2 个，最新 2021–2023；UCloud 备案文档（2024-04-01）说法不同或已不再要求。',
    );
    expect(grade({ sources: [TENCENT] }).conflict).toBeUndefined();
  });
});
