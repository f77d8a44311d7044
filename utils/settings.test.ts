import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from './settings.ts';

describe('parseSettings', () => {
  it.each([undefined, null, 7, 'dark', [], [{ theme: 'dark' }]])('takes %j for nothing chosen', (value) => {
    expect(parseSettings(value)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps what is valid beside what is not', () => {
    const settings = parseSettings({
      theme: 'sepia',
      dwell: '450',
      underline: 'line',
      sitesOff: ['a.cn', 7],
    });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, underline: 'line', sitesOff: ['a.cn'] });
  });

  it('keeps each site once, and nothing that is no host', () => {
    const sitesOn = ['a.cn', 'b.cn', 'a.cn', '', '*.cn', 'https://c.cn', 'c.cn/', 'c.cn:80', 'a b', '*'];
    expect(parseSettings({ sitesOn }).sitesOn).toEqual(['a.cn', 'b.cn']);
    const sitesOff = ['127.0.0.1', '[::1]', 'xn--fiqs8s.cn', 'a_b.cn'];
    expect(parseSettings({ sitesOff }).sitesOff).toEqual(sitesOff);
  });
});
