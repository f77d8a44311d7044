import JSZip from 'jszip';
import { describe, expect, it, vi } from 'vitest';
import { archive } from './archive.ts';

const bytes = (text: string) => Buffer.from(text);

describe('archive', () => {
  it('holds every file under its path, and nothing else', async () => {
    const packed = await JSZip.loadAsync(
      await archive(
        new Map([
          ['manifest.json', bytes('{}')],
          ['_locales/zh_CN/messages.json', bytes('{"name":"金融注脚"}')],
        ]),
      ),
    );
    expect(Object.keys(packed.files)).toEqual(['_locales/zh_CN/messages.json', 'manifest.json']);
    expect(await packed.file('_locales/zh_CN/messages.json')?.async('string')).toBe('{"name":"金融注脚"}');
  });

  it('gives the same bytes at another time, in another time zone, from files in another order', async () => {
    const files: [string, Buffer][] = [
      ['manifest.json', bytes('{"manifest_version":3}')],
      ['chunks/a.js', bytes('a();'.repeat(1_000))],
      ['icon/16.png', Buffer.from([0, 255, 137, 80])],
    ];
    const first = await archive(new Map(files));
    const zone = process.env.TZ;
    vi.useFakeTimers({ now: new Date('2031-07-01T23:59:59Z'), toFake: ['Date'] });
    process.env.TZ = 'Pacific/Kiritimati';
    const second = await archive(new Map(files.reverse()));
    vi.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(second.equals(first)).toBe(true);
  });

  it('keeps nothing of the machine: no permissions, no owner, one date', async () => {
    const packed = await JSZip.loadAsync(await archive(new Map([['background.js', bytes('0')]])));
    expect(packed.file('background.js')).toMatchObject({
      unixPermissions: null,
      date: new Date('1980-01-01T00:00:00Z'),
    });
  });
});
