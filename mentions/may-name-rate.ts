/**
 * What every way to name a rate has in it: a sign, a unit of rates or of money, or 万 and a numeral. In doubt it says
 * yes; a page without prices should not have to load what reads them.
 */
const SIGNS =
  /[%％‰‱﹪厘釐毫分毛角点點块塊元圆圓]|百分|万\s?[\d一二三四五六七八九]|萬\s?[\d一二三四五六七八九]|per ?cent|pct|bps/i;

/** Whether `findRates` could find anything in a text: cheap, and never wrongly no. */
export function mayNameRate(text: string): boolean {
  return SIGNS.test(text);
}
