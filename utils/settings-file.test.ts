import { describe, expect, it } from 'vitest';
import { readSettingsFile, writeSettingsFile } from './settings-file.ts';

describe('settings as a file', () => {
  it('leave out sites they could not bring back, and keep the others', () => {
    const stored = { version: 1, sitesOn: ['a.cn', '192.168.0.1', '*.cn', 7] };
    expect(readSettingsFile(writeSettingsFile(stored))).toEqual({ choices: { sitesOn: ['a.cn'] } });
  });

  it('leave out what this version does not know', () => {
    const stored = { version: 3, sounds: 'off', theme: 'sepia', dwell: 250 };
    expect(JSON.parse(writeSettingsFile(stored))).toEqual({ version: 1, dwell: 250 });
  });

  it.each([
    ['{\n  "version": 1,\n  "theme": dark\n}', { kind: 'syntax', line: 3 }],
    ['{\n  "version": 1,\n', { kind: 'syntax', line: 3 }],
    ['', { kind: 'syntax', line: 1 }],
    ['{ "version": 1 } {', { kind: 'syntax', line: 1 }],
    ['{ "version": 1, }', { kind: 'syntax', line: 1 }],
    ['[\n]', { kind: 'not-settings', line: 1 }],
    ['{ "theme": "dark" }', { kind: 'not-settings', line: 1, key: 'version' }],
    ['{\n "version": 2, "sounds": 1 }', { kind: 'newer', line: 2, key: 'version' }],
    ['{ "version": 1,\n\n "sounds": "off" }', { kind: 'unknown-key', line: 3, key: 'sounds' }],
    ['{ "version": 1,\n "__proto__": {} }', { kind: 'unknown-key', line: 2, key: '__proto__' }],
    ['{ "version": 1,\n "dwell":\n 100 }', { kind: 'bad-value', line: 2, key: 'dwell' }],
    [
      '{ "version": 1,\n "products": {\n "huabei": 1 } }',
      { kind: 'bad-value', line: 3, key: 'products.huabei' },
    ],
    [
      '{ "version": 1, "sitesOn": [\n "a.com",\n "*.com" ] }',
      { kind: 'bad-value', line: 3, key: 'sitesOn[1]' },
    ],
    ['{ "version": 1, "sitesOff": ["*.com"] }', { kind: 'bad-value', line: 1, key: 'sitesOff[0]' }],
    ['{\r\n "version": 1,\r\n "theme": "花呗" }', { kind: 'bad-value', line: 3, key: 'theme' }],
    [
      '{ "version": 1,\n "products": {\n "__proto__": true } }',
      { kind: 'bad-value', line: 3, key: 'products.__proto__' },
    ],
    ['{ "version": 1,\n "constructor": 1 }', { kind: 'unknown-key', line: 2, key: 'constructor' }],
    ['{ "version": "1" }', { kind: 'not-settings', line: 1, key: 'version' }],
    ['{ "version": 1e999 }', { kind: 'newer', line: 1, key: 'version' }],
    ['{ "version": 1,\n "theme": "dark",\n "theme": "pink" }', { kind: 'bad-value', line: 3, key: 'theme' }],
    [`{ "version": 1,\n "theme": "${'a'.repeat(99_000)}" }`, { kind: 'bad-value', line: 2, key: 'theme' }],
    ['{ "version": 1, "sitesOff": "a.com" }', { kind: 'bad-value', line: 1, key: 'sitesOff' }],
    [`${'['.repeat(50_000)}`, { kind: 'syntax', line: 1 }],
    [' '.repeat(100_001), { kind: 'too-large', line: 1 }],
  ])('are refused with line and key: %#', (text, problem) => {
    expect(readSettingsFile(text)).toEqual({ problem });
  });

  it('may switch off this computer, and carry a byte order mark', () => {
    const text = '\uFEFF{"version":1,"sitesOff":["localhost"]}';
    expect(readSettingsFile(text)).toEqual({ choices: { sitesOff: ['localhost'] } });
  });
});
