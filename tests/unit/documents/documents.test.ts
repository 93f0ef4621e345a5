/** The documents of a filing: a table of cases, every document reached, sources dated, two languages, README in step. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_DEFINITIONS, documents } from '../../../lib/documents/index';
import { ACCESS_PROVIDERS, FILING_TYPES, NATURES, PROVINCES } from '../../../lib/schema/codes';
import type { Filing } from '../../../lib/schema/filing';
import { residentCheckDigit } from '../../../lib/text/id-number';
import { CASES } from './cases';

const signed = (filing: Filing) =>
  new Map(documents(filing).map((d) => [d.id, d.required ? '+' : '-'] as const));

const resident = (seventeen: string) => seventeen + residentCheckDigit(seventeen);
const minor = (province: string, seventeen: string): Filing => ({
  filingType: 'firstFiling',
  today: '2026-11-22',
  entity: { province, nature: 'individual' },
  entityManager: { idNumber: resident(seventeen) },
});

describe('documents of a filing', () => {
  it.each(CASES.map(([title, filing, expected]) => ({ title, filing, expected })))(
    '$title',
    ({ filing, expected }) => {
      const found = signed(filing);
      const actual = expected.split(' ').map((item) => `${found.get(item.slice(1)) ?? '!'}${item.slice(1)}`);
      expect(actual.join(' ')).toBe(expected);
    },
  );

  it('has at least 60 cases', () => expect(CASES.length).toBeGreaterThanOrEqual(60));

  it('asks a minor for proof where the province takes one', () => {
    expect(signed(minor('安徽省', '34010220100101001')).get('age-proof')).toBe('+');
    expect(signed(minor('浙江省', '33010220100101001')).get('age-proof')).toBeUndefined();
    expect(signed({ ...minor('安徽省', '34010220100101001'), today: '2030-01-01' }).has('age-proof')).toBe(
      false,
    );
  });

  it('differs between at least 15 provinces', () => {
    const results = PROVINCES.map(({ zh }) =>
      JSON.stringify(
        (['individual', 'enterprise', 'government'] as const).map((nature) => [
          ...signed({
            filingType: 'addSiteSameProvider',
            filedSiteCount: 4,
            entity: { province: zh, nature },
          }),
        ]),
      ),
    );
    const distinct = new Set(results).size;
    console.info(`documents: ${distinct} distinct results of 31 provinces`);
    expect(distinct).toBeGreaterThanOrEqual(15);
  });

  it('reaches every document', () => {
    const reached = new Set([
      ...CASES.flatMap(([, filing]) => documents(filing).map((d) => d.id)),
      ...documents(minor('安徽省', '34010220100101001')).map((d) => d.id),
    ]);
    expect(DOCUMENT_DEFINITIONS.map((d) => d.id).filter((id) => !reached.has(id))).toEqual([]);
  });

  it('puts required documents first, each id once', () => {
    for (const [, filing] of CASES) {
      const list = documents(filing);
      const firstPossible = list.findIndex((d) => !d.required);
      if (firstPossible >= 0) expect(list.slice(firstPossible).some((d) => d.required)).toBe(false);
      expect(new Set(list.map((d) => d.id)).size).toBe(list.length);
    }
  });

  it('cites dated sources and says why in both languages', () => {
    for (const [title, filing] of CASES) {
      const english = documents(filing, { language: 'en' });
      documents(filing).forEach((document, i) => {
        expect(document.sources.length, `${title} ${document.id}`).toBeGreaterThan(0);
        for (const source of document.sources) expect(source.date, document.id).toMatch(/^\d{4}/);
        expect(document.why).toMatch(/\p{Script=Han}/u);
        expect(document.name).toMatch(/\p{Script=Han}/u);
        const other = english[i];
        expect(other?.id).toBe(document.id);
        expect(other?.why.replace(/“[^”]*”/g, ''), document.id).toMatch(/[a-z]{3}/);
        expect(other?.formats !== undefined).toBe(document.formats !== undefined);
      });
    }
  });

  it('keeps to the wording rules', () => {
    for (const [, filing] of CASES)
      for (const d of documents(filing))
        expect(`${d.name}${d.why}${d.formats}`).not.toMatch(/错误|非法|无效|失败|请勿|[!！]/);
  });

  it('names the certificate after its type, and Huawei’s formats for Huawei', () => {
    const list = documents({
      accessProvider: 'huawei',
      entity: { nature: 'enterprise', idType: 'unifiedCreditCode' },
    });
    expect(list[0]?.name).toBe('统一社会信用代码证书');
    expect(list[0]?.formats).not.toContain('gif');
    expect(documents({ entity: { nature: 'enterprise' } })[0]?.formats).toContain('gif');
  });

  it('has every document in the README', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../../lib/documents/README.md'), 'utf8');
    const rows = [...readme.matchAll(/^\| `([^`]+)` \| (.+?) \| (.+?) \|$/gm)].map((m) => m.slice(1));
    expect(rows).toEqual(DOCUMENT_DEFINITIONS.map((d) => [d.id, d.name.zh, d.name.en]));
  });

  it('never throws', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constant(''));
    const code = <T>(list: readonly T[]) => fc.constantFrom(...list);
    const filing = fc.record(
      {
        filingType: code(FILING_TYPES.map((t) => t.code)),
        accessProvider: code(ACCESS_PROVIDERS),
        entity: fc.record(
          {
            province: code(PROVINCES.map((p) => p.zh)),
            nature: code(NATURES.map((n) => n.code)),
            name: text,
            idNumber: text,
            idAddress: text,
            legalRepresentative: text,
          },
          { requiredKeys: [] },
        ),
        entityManager: fc.record({ name: text, idNumber: text }, { requiredKeys: [] }),
        site: fc.record(
          {
            name: text,
            domain: text,
            preApproval: fc.oneof(text, fc.array(text)),
            domainRegistrantName: text,
          },
          { requiredKeys: [] },
        ),
        siteManager: fc.record({ name: text, sameAsEntityManager: fc.boolean() }, { requiredKeys: [] }),
        filedSiteCount: fc.oneof(fc.integer(), fc.double()),
        today: text,
      },
      { requiredKeys: [] },
    );
    fc.assert(fc.property(filing, (f) => Array.isArray(documents(f))));
  });
});
