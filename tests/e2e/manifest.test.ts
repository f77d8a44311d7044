import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { builtExtension } from '../harness/launch.ts';

const browserName = inject('browserName');
const build = builtExtension(browserName);
/** Chrome, Edge: focus of tool bar, bookmarks and dialogs, feedback, profiles. Firefox: none with both. */
const TAKEN = ['Alt+Shift+T', 'Alt+Shift+B', 'Alt+Shift+A', 'Alt+Shift+I', 'Alt+Shift+M'];
const readJson = (path: string) => JSON.parse(readFileSync(join(build, path), 'utf8'));
const manifest = readJson('manifest.json');

describe('the manifest that ships', () => {
  it('lets our pages load our own files and nothing else', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    const directives = new Map(
      policy.split('; ').map((directive) => directive.split(/ (.*)/, 2) as [string, string]),
    );
    expect(directives.get('default-src')).toBe("'none'");
    for (const [name, sources] of directives)
      expect([name, sources]).toEqual([name, expect.stringMatching(/^'(?:none|self)'$/)]);
    for (const name of ['connect-src', 'base-uri', 'form-action', 'frame-ancestors']) {
      expect([name, directives.get(name)]).toEqual([name, "'none'"]);
    }
  });

  it('suggests no key alone, and none that the browsers have a use for', () => {
    const commands: Record<string, { suggested_key: { default: string } }> = manifest.commands;
    const keys = Object.values(commands).map((command) => command.suggested_key.default);
    expect(keys).toHaveLength(3);
    for (const key of keys) {
      expect(key).toMatch(/^Alt\+Shift\+[A-Z]$/);
      expect(TAKEN).not.toContain(key);
    }
  });

  it('offers pages and other extensions nothing to load, call or probe', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    for (const { css, world } of manifest.content_scripts) {
      expect({ css, world }).toEqual({ css: undefined, world: undefined });
    }
  });

  it('is of version 3 and names the browsers it needs', () => {
    expect(manifest.manifest_version).toBe(3);
    const { minimum_chrome_version, browser_specific_settings } = manifest;
    const expected = {
      chromium: { minimum_chrome_version: '128', browser_specific_settings: undefined },
      firefox: {
        minimum_chrome_version: undefined,
        browser_specific_settings: {
          gecko: {
            id: 'fintech-footnotes@footnotes.invalid',
            strict_min_version: '146.0',
            data_collection_permissions: { required: ['none'] },
          },
          gecko_android: { strict_min_version: '146.0' },
        },
      },
    };
    expect({ minimum_chrome_version, browser_specific_settings }).toEqual(expected[browserName]);
  });

  it('has every word of its own in every language', () => {
    const words = JSON.stringify({ ...manifest, content_scripts: [], host_permissions: [] });
    expect(words).not.toMatch(/[\u4e00-\u9fff]/);
    const used = [...words.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    for (const language of readdirSync(join(build, '_locales'))) {
      const messages = readJson(`_locales/${language}/messages.json`);
      expect([language, Object.keys(messages).sort()]).toEqual([language, [...new Set(used)].sort()]);
    }
  });
});

/** Characters. Edge takes the shortest names, addons.mozilla.org 50, the Chrome Web Store 75. */
const LIMITS = { name: 45, shortName: 12, description: 132 };

describe.each(readdirSync(join(build, '_locales')))('words for the stores in %s', (language) => {
  const messages: Record<string, { message: string }> = readJson(`_locales/${language}/messages.json`);

  it.each(Object.entries(LIMITS))('%s has at most %d characters', (key, limit) => {
    const message = messages[key]?.message ?? '';
    expect(message).not.toBe('');
    expect(message.length).toBeLessThanOrEqual(limit);
  });

  it('say to whom it does not belong', () => {
    expect(messages.description?.message).toMatch(/无关|無關|Not affiliated/);
  });
});
