/** What one figure is: a line of JSON on the standard output. */
import type { BrowserName } from '../../scripts/browsers.ts';

export interface Figure {
  name: string;
  browser: BrowserName;
  /** How many times what it is held against… */
  ratio?: number;
  /** …or by itself, in the unit the name ends with. */
  value?: number;
  against: string;
  /** Medians behind a ratio, ms. */
  ms?: number;
  againstMs?: number;
}

export function tell(figure: Figure): void {
  const rounded = Object.entries(figure).map(([key, value]) => [
    key,
    typeof value === 'number' ? Number(value.toPrecision(3)) : value,
  ]);
  console.log(JSON.stringify(Object.fromEntries(rounded)));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

export interface Pair {
  ms: number;
  againstMs: number;
}

/** The median of the pairs' own ratios: what slows a machine for a while slows both halves of a pair. */
export function ratioOf(pairs: readonly Pair[]): { ratio: number; ms: number; againstMs: number } {
  return {
    ratio: median(pairs.map(({ ms, againstMs }) => ms / againstMs)),
    ms: median(pairs.map(({ ms }) => ms)),
    againstMs: median(pairs.map(({ againstMs }) => againstMs)),
  };
}

export async function repeat<Result>(
  times: number,
  run: (turn: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let turn = 0; turn < times; turn += 1) results.push(await run(turn));
  return results;
}
