import { describe, expect, it } from 'vitest';
import { majorVersion } from './browsers.ts';

describe('majorVersion', () => {
  it.each([
    ['Chromium 156.0.8078.108 built on Debian GNU/Linux 12 (bookworm)', 156],
    ['Google Chrome 141.0.7390.54 ', 141],
    ['Mozilla Firefox 153.7.0esr', 153],
    ['Mozilla Firefox 146.0', 146],
  ])('reads the first number of %j', (text, version) => {
    expect(majorVersion(text)).toBe(version);
  });

  it('knows no version in a message that has none', () => {
    expect(majorVersion('Command requires the snap package to be installed.')).toBeUndefined();
  });
});
