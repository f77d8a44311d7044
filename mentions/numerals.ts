const DIGITS = new Map<string, number>([
  ...[...'零一二三四五六七八九'].map((digit, value) => [digit, value] as const),
  ...[...'〇壹贰叁肆伍陆柒捌玖'].map((digit, value) => [digit, value] as const),
  ...[...'○壹貳參肆伍陸柒捌玖'].map((digit, value) => [digit, value] as const),
  ['两', 2],
  ['兩', 2],
]);

const UNITS = new Map<string, number>([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
]);

const ARABIC = /^\d{1,15}(?:\.\d{1,9})?/;

/**
 * The number that `text` as a whole says: 十八点二五, 两千, 叁万, 三万五 (35,000), 3.5万, 1万5千, 二〇二四, 12.
 * Undefined for anything else, also for a unit with no digit before it (万, 百万) except 十.
 */
export function parseChineseNumber(text: string): number | undefined {
  const [whole = '', fraction, ...more] = text.split(/[点點]/);
  if (more.length > 0) return undefined;
  if (fraction === undefined) return parseWhole(whole);
  const [, digits = '', unit = ''] = /^(.+?)([万萬亿億]?)$/.exec(fraction) ?? [];
  const decimals = parseDigits(digits);
  const integer = parseWhole(whole);
  if (decimals === undefined || integer === undefined) return undefined;
  const value = Number(`${integer}.${decimals}`) * (UNITS.get(unit) ?? 1);
  return tidy(value);
}

/** 二〇二四 → "2024": digits read out one by one. */
function parseDigits(text: string): string | undefined {
  const digits = [...text].map((char) => DIGITS.get(char));
  return digits.length > 0 && !digits.includes(undefined) ? digits.join('') : undefined;
}

function parseWhole(text: string): number | undefined {
  const digits = parseDigits(text);
  if (digits !== undefined) return Number(digits);

  let total = 0;
  let section = 0;
  let digit: number | undefined;
  /** The unit just read: a last digit without one counts its tenth (三万五), after 零 it counts itself. */
  let unitBefore = 10;
  let smallestInSection = 1e4;
  let smallestOfAll = 1e12;
  for (let at = 0; at < text.length; ) {
    const arabic = ARABIC.exec(text.slice(at, at + 26))?.[0];
    const char = text.charAt(at);
    const unit = UNITS.get(char);
    const value = arabic === undefined ? DIGITS.get(char) : Number(arabic);
    at += arabic?.length ?? 1;
    if (unit === undefined) {
      if (value === undefined || digit !== undefined) return undefined;
      if (value === 0 && arabic === undefined) unitBefore = 10;
      else digit = value;
    } else if (unit < 1e4) {
      if (digit === undefined && (unit !== 10 || section > 0)) return undefined;
      if (unit >= smallestInSection) return undefined;
      section += (digit ?? 1) * unit;
      digit = undefined;
      unitBefore = smallestInSection = unit;
    } else {
      const count = section + (digit ?? 0);
      if (count === 0 || unit >= smallestOfAll) return undefined;
      total += count * unit;
      section = 0;
      digit = undefined;
      smallestInSection = 1e4;
      unitBefore = smallestOfAll = unit;
    }
  }
  if (total + section === 0) return digit;
  return total + section + (digit ?? 0) * (unitBefore / 10);
}

/** Without binary noise: 5 × 0.01 is 0.05. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
