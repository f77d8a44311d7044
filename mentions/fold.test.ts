import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold.ts';

/** The source between the folded offsets of `part`, which must be in the folded text. */
function sourceOf(source: string, part: string): string {
  const folded = foldText(source);
  const start = folded.text.indexOf(part);
  expect(start).toBeGreaterThanOrEqual(0);
  return source.slice(folded.toSource(start), folded.toSourceEnd(start + part.length));
}

describe('foldText', () => {
  it('leaves ordinary text alone, Chinese punctuation and plain spaces included', () => {
    const text = '花呗，借呗：“网商贷”！（12 期）①Ant Credit Pay';
    expect(foldText(text).text).toBe(text);
    expect(foldText(text).toSource(5)).toBe(5);
    expect(foldText(text).toSourceEnd(5)).toBe(5);
  });

  it.each([
    ['zero-width space', '用花\u200b呗付', '花\u200b呗'],
    ['soft hyphen', '用花\u00ad呗付', '花\u00ad呗'],
    ['byte order mark', '用花\ufeff呗付', '花\ufeff呗'],
    ['bidi controls', '用\u202a花\u2060呗\u202c付', '花\u2060呗'],
    ['variation selectors', '用花\ufe00呗\u{e0100}付', '花\ufe00呗'],
    ['no-break space', '用花\u00a0呗付', '花\u00a0呗'],
    ['source line break', '用花\r\n\t  呗付', '花\r\n\t  呗'],
    ['line break and zero-width space', '用花\u200b\n呗付', '花\u200b\n呗'],
  ])('drops a %s inside a Chinese word', (_name, source, surface) => {
    expect(foldText(source).text).toBe('用花呗付');
    expect(sourceOf(source, '花呗')).toBe(surface);
  });

  it('keeps what parts words: a plain space, and any gap beside a letter', () => {
    for (const text of ['花 呗', '花\u3000呗', 'Ant\nCredit', '用\nHuabei', 'Ant\u00a0Credit']) {
      expect(foldText(text).text).toBe(text);
    }
    expect(foldText('Ant\u200b Credit').text).toBe('Ant Credit');
  });

  it.each([
    ['Ｈｕａｂｅｉ', 'Huabei'],
    ['０．０５％', '0.05%'],
    ['⽹商贷', '网商贷'],
    ['𝐇𝐮𝐚𝐛𝐞𝐢', 'Huabei'],
    ['\uf96e\u{2f800}', '葉丽'],
  ])('writes %s as %s', (source, folded) => {
    expect(foldText(source).text).toBe(folded);
    expect(sourceOf(source, folded)).toBe(source);
  });

  it('finds a line break between compatibility forms of Han characters', () => {
    expect(foldText('⽹\n商贷').text).toBe('网商贷');
  });

  it('maps every folded unit into the source, in order, for any string', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '花',
        '呗',
        '⽹',
        'Ａ',
        '\u{2f800}',
        '𝐇',
        '\u200b',
        '\u00ad',
        '\n',
        ' ',
        '\u00a0',
        'a',
        '\ud835',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const source = pieces.join('');
        const folded = foldText(source);
        const units = [...Array(folded.text.length).keys()];
        const starts = units.map((i) => folded.toSource(i));
        const ends = units.map((i) => folded.toSourceEnd(i + 1));
        const isInOrder = units.every(
          (i) =>
            (starts[i] as number) < (ends[i] as number) &&
            (i === 0 ||
              ((starts[i - 1] as number) < (starts[i] as number) &&
                (ends[i - 1] as number) <= (ends[i] as number))),
        );
        expect(isInOrder && (ends.at(-1) ?? 0) <= source.length, JSON.stringify(source)).toBe(true);
      }),
    );
  });

  it('does not grow faster than the text', () => {
    const hostile = (length: number): string => `花${'\n\u200b'.repeat(length)}a`;
    const cost = (length: number): number => {
      const text = hostile(length);
      const runs = Array.from({ length: 7 }, () => {
        const started = performance.now();
        foldText(text);
        return performance.now() - started;
      });
      return Math.min(...runs);
    };
    // Sixteen times the text; a quadratic cost would be 256 times.
    expect(cost(320_000)).toBeLessThan(100 * Math.max(cost(20_000), 1));
  });
});
