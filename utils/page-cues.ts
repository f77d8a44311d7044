/** What the words of a page say: dates, bylines, sentences, and the turns of phrase of reporting. */

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
const PUBLICATION = /发布|發布|发表|發表|时间：|publish|posted/i;

const BYLINE = new RegExp(
  [
    '来源|來源|作者|记者|記者|编辑|編輯|责编|責編|编译|編譯|撰文|出处|出處|通讯员|通訊員|原创|供稿|发布人|发布者|综合报道',
    '(?:^|[\\s(（【])文\\s?[/／|｜丨:：]',
    '(?:^|\\s)by\\s+\\w',
    '\\b(?:author|source|correspondent|reporter|reporting|editor|staff writer)\\b',
  ].join('|'),
  'i',
);

/** Turns of phrase of people who report what others did or said. */
const REPORTING = [
  /记者|記者|小编|笔者|筆者|本报|本報|本网|本網/,
  /据.{0,16}(?:报道|了解|介绍|悉|披露|显示|消息)|據.{0,16}(?:報導|報道|了解|指出|悉)|报道称|報導/,
  /日前|近日|近期|昨日|今日|本周|上周|日电|日電/,
  /表示|指出|认为|認為|透露|坦言|强调|強調|告诉|告訴|直言|[称稱说說][，：:“「]/,
  /(?:\d|[一二三四五六日])月[一二三四五六七八九十\d]{1,3}日|(?:19|20)\d{2}年|(?:星期|週|周)[一二三四五六日]/,
  /公告|通报|通報|公布|披露|回应|回應|印发|约谈|澄清|网传|網傳|网友|網友|消息/,
  /\b(?:said|says|told|tells|added|argues?|argued|wrote)\b/,
  /\b(?:according to|report(?:s|ed|edly)|announced|unveiled|confirmed|sources)\b/i,
  /\b(?:spokes(?:man|woman|person)|analysts?|officials?|regulators?|critics|reporters?)\b/i,
  /\b(?:(?:last|this|next) (?:week|month|year|quarter)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday)\b/i,
];

/** Whether a short text bears a date, and whether only that of a revision. */
export function dateIn(text: string): 'published' | 'revised' | 'none' {
  if (!DATE.test(text)) return 'none';
  return REVISION.test(text) && !PUBLICATION.test(text) ? 'revised' : 'published';
}

export function hasByline(text: string): boolean {
  return BYLINE.test(text);
}

/** How many different turns of phrase of reporting a text has, 0 to 10. */
export function reportingCues(text: string): number {
  return REPORTING.filter((cue) => cue.test(text)).length;
}

/**
 * How many times the reader of a text is spoken to, as in manuals, terms and offers. English essays do so too: four
 * `you` count as one 您.
 */
export function addressCues(text: string): number {
  return (text.match(/您/g)?.length ?? 0) + (text.match(/\byour?\b/gi)?.length ?? 0) / 4;
}

const WIRE =
  /^.{0,30}(?:日[电電讯訊]|[报報][导導道]员?[:：，）)】〕])|^[A-Z][A-Za-z., ]{2,40}(?:\([A-Z][\w ]{1,20}\)|\d{1,2})\s*(?:\/.{2,20}\/\s*)?[-–—]/;

/** Whether a text begins like the copy of a news agency, with place, date or the agency's name. */
export function startsLikeWire(text: string): boolean {
  return WIRE.test(text.slice(0, 100).trim());
}

/** Whether a short text is a price and little else. */
export function isPrice(text: string): boolean {
  return /^\D{0,12}(?:[¥￥$€£]|HK\$|NT\$)\s?\d[\d,.]*\D{0,8}$/.test(text.trim());
}

/** Room a text takes, in Han characters: three Latin letters take as much as one. */
export function sizeOf(length: number, sample: string): number {
  return /[\u3040-\u9fff]/.test(sample) ? length : length / 3;
}

/** A sentence or more: long enough, with the stops that menus, titles and tables lack. */
export function isProse(size: number, text: string): boolean {
  return (
    size >= 24 && (/[。！？；…]|[a-z)"”\d][.!?](?:\s|$)/.test(text) || (size >= 60 && /，|,\s/.test(text)))
  );
}
