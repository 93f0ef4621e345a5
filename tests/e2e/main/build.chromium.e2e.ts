/** What ships: manifests, content security policy and the content script's contents and size. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { PORTALS } from '../../../lib/portals/index';

const OUTPUT = resolve(import.meta.dirname, '../../../.output');
const builds = ['chrome-mv3', 'firefox-mv3'];
const manifestOf = (build: string) => JSON.parse(readFileSync(join(OUTPUT, build, 'manifest.json'), 'utf8'));

for (const build of builds)
  test(`${build}: manifest names exact https hosts, least permissions and a closed CSP`, () => {
    const manifest = manifestOf(build);
    const hosts = PORTALS.flatMap((p) => p.hosts).map((h) => `https://${h}/*`);
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.default_locale).toBe('zh_CN');
    expect([...manifest.host_permissions].sort()).toEqual([...hosts].sort());
    expect([...manifest.content_scripts[0].matches].sort()).toEqual([...hosts].sort());
    expect(manifest.content_scripts[0].all_frames).toBe(true);
    // Firefox has its sidebar without asking, and names a menu's element only under this name.
    const isChrome = build.startsWith('chrome');
    const panel = isChrome ? ['sidePanel'] : [];
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'idle',
      ...(isChrome ? [] : ['menus']),
      'scripting',
      ...panel,
      'storage',
    ]);
    expect(manifest.optional_permissions).toContain('notifications');
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(JSON.stringify(manifest)).not.toMatch(/localhost|127\.0\.0\.1|<all_urls>|http:\/\//);
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'self'; connect-src 'self'; object-src 'none'",
    );
    for (const host of [
      'beian.aliyun.com',
      'console.qingcloud.com',
      'beian.miit.gov.cn',
      'console.cloud.tencent.com',
      'beian.huaweicloud.com',
    ])
      expect(hosts).toContain(`https://${host}/*`);
  });

for (const build of builds)
  test(`${build}: the content script carries no zod, React or polyfill`, ({ browserName: _ }, info) => {
    const folder = join(OUTPUT, build, 'content-scripts');
    const files = readdirSync(folder);
    let minified = 0;
    let zipped = 0;
    for (const file of files) {
      const code = readFileSync(join(folder, file));
      expect(code.toString()).not.toMatch(
        /ZodError|_zod|react\.(transitional\.)?element|webextension-polyfill/,
      );
      minified += code.length;
      // As servers and most tools pack; the highest level saves some thirty bytes more.
      zipped += gzipSync(code).length;
    }
    info.annotations.push({ type: 'size', description: `${minified} bytes, ${zipped} gzipped` });
    console.log(`${build} content scripts: ${minified} bytes minified, ${zipped} bytes gzipped`);
    expect(zipped).toBeLessThan(40_000);
  });
