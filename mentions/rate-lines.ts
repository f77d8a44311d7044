import type { Extent } from './rate-clause.ts';

/** Words of law: whatever figure stands by them is a limit, not a price. */
const LAW =
  /红线|司法|法院|法律|法定|法规|不得|无效|[四4]倍|倍lpr|\b(?:legal|statutory|court|ceiling|caps?)\b/;

/** Words that make a limit of 24 %, 36 % and the like, but may also stand by a price. */
const LIMIT =
  /超过?|以[内上下]|高于|低于|突破|上限|保护|监管|合规|规定|要求|意见|指引|新规|办法|压[降到至]|这?条线|\b(?:above|below|exceed\w*|within|over|under|limit)\b/;

/** Lines known from rules and their drafts: 24 and 36 (民间借贷), 20 and 12 (guidance, 4 × LPR), 15.4 (LPR of 2020 × 4). */
const LINES = new Set([12, 15.4, 20, 24, 36]);

const NEAR = 16;

/** Whether a figure is the line the law draws and not what a product costs. */
export function isLegalLine(text: string, figure: Extent, clause: Extent, percent: number): boolean {
  const around = text.slice(
    Math.max(clause.start, figure.start - NEAR),
    Math.min(clause.end, figure.end + NEAR),
  );
  return LAW.test(around) || (LINES.has(percent) && LIMIT.test(around));
}
