import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for what shows where a control or a mark is. */
const TEXT = 4.5;
const SHAPE = 3;

const INKS = ['ink', 'ink-2', 'ink-3', 'huabei', 'jiebei', 'wangshangdai', 'warn', 'ok', 'unsure'];
const SHAPES = ['focus', 'edge'];
const GROUNDS = ['paper', 'raised'];

const css = readFileSync(new URL('../assets/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(([, name, light, dark]) => [
    name,
    { light: light ?? '', dark: dark ?? '' },
  ]),
);

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  it.each(pairs(INKS))('%s is legible on %s', (ink, ground) => {
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(pairs(SHAPES))('%s is visible on %s', (shape, ground) => {
    expect(contrast(colour(shape, theme), colour(ground, theme))).toBeGreaterThanOrEqual(SHAPE);
  });

  it('has a primary button of paper on ink', () => {
    expect(contrast(colour('paper', theme), colour('ink', theme))).toBeGreaterThanOrEqual(TEXT);
  });
});

function pairs(names: readonly string[]): [string, string][] {
  return names.flatMap((name) => GROUNDS.map((ground): [string, string] => [name, ground]));
}

function colour(name: string, theme: 'light' | 'dark'): string {
  const token = tokens.get(name);
  if (token === undefined) throw new Error(`No colour --${name}`);
  return token[theme];
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
