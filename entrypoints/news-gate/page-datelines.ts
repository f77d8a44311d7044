/** What short texts by a headline say: when, by whom, and for how much. */

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const DAY = '[0-3]?\\d(?:st|nd|rd|th)?';

const DATE = new RegExp(
  [
    '(?:19|20)\\d{2}\\s?[-/.年\\s]\\s?[01]?\\d\\s?[-/.月]\\s?[0-3]?\\d(?!\\d)',
    '(?<!\\d)[01]?\\d月[0-3]?\\d日',
    '(?<!\\d)[01]\\d[-/][0-3]\\d\\s+[0-2]?\\d:\\d\\d',
    '民國\\s?\\d{2,3}\\s?年',
    '刚刚|剛剛|昨天|前天|今天\\s?[0-2]?\\d:\\d\\d',
    '\\d\\s?(?:秒|分钟|分鐘|小时|小時|天|周|个月|個月)(?:之)?前',
    `\\b${MONTH}\\s+${DAY}\\b`,
    `\\b${DAY}\\s+${MONTH},?\\s+(?:19|20)\\d{2}\\b`,
    '\\b[0-3]?\\d[/.][0-3]?\\d[/.](?:19|20)\\d{2}\\b',
    '\\b(?:\\d+|an?)\\s?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|[mhd])\\s+ago\\b',
  ].join('|'),
  'i',
);

const REVISION = /更新|修改|修订|生效|施行|effective|updated|modified|revised|edited/i;
const PUBLICATION = /发布|發布|发表|發表|(?<!更新|修改)时间：|publish|posted/i;

const BYLINE = new RegExp(
  [
    '来源|來源|作者|记者|記者|编辑|編輯|责编|責編|编译|編譯|撰文|出处|出處|通讯员|通訊員|原创|供稿|发布人|发布者|综合报道',
    '(?:^|[\\s(（【])文\\s?[/／|｜丨:：]',
    '(?:^|\\s)by\\s+\\w',
    '\\b(?:author|source|correspondent|reporter|reporting|editor|staff writer)\\b',
  ].join('|'),
  'i',
);

/** Whether a short text bears a date, and whether only that of a revision. */
export function dateIn(text: string): 'published' | 'revised' | 'none' {
  if (!DATE.test(text)) return 'none';
  return REVISION.test(text) && !PUBLICATION.test(text) ? 'revised' : 'published';
}

export function hasByline(text: string): boolean {
  return BYLINE.test(text);
}

const WIRE =
  /^.{0,30}(?:日[电電讯訊]|[报報][导導道]员?[:：，）)】〕])|^[A-Z][A-Za-z., ]{2,40}(?:\([A-Z][\w ]{1,20}\)|\d{1,2}(?:, \d{4})?)\s*(?:\/.{2,20}\/\s*)?[-–—]/;

/** Whether a text begins like the copy of a news agency, with place, date or the agency's name. */
export function startsLikeWire(text: string): boolean {
  return WIRE.test(text.slice(0, 100).trim());
}

/** Whether a short text is a price and little else. */
export function isPrice(text: string): boolean {
  return /^[^\d，。]{0,12}(?:[¥￥$€£]|HK\$|NT\$)\s?\d[\d,.]*(?:起|\s?元|\s?\/\s?\S{1,8})?$/.test(text.trim());
}
