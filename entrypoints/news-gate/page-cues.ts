/** What running text says of its kind: sentences or not, reported, addressed to the reader, or in clauses. */

/** Turns of phrase of people who report what others did or said. */
const REPORTING = [
  /记者|記者|小编|笔者|筆者|本报|本報|本网|本網/,
  /据.{0,16}(?:报道|了解|介绍|悉|披露|显示|消息)|據.{0,16}(?:報導|報道|了解|指出|悉)|报道称|報導/,
  /日前|近日|近期|昨日|今日|本周|上周|日电|日電/,
  /表示|指出|认为|認為|批评|批評|建议|建議|呼吁|呼籲|预计|預計|估计|估計|透露|坦言|强调|強調|告诉|告訴|直言|[称稱说說][，：:“「]/,
  /(?:\d|[一二三四五六日])月[一二三四五六七八九十\d]{1,3}日|(?:19|20)\d{2}年|(?:星期|週|周)[一二三四五六日]/,
  /公告|通报|通報|公布|披露|回应|回應|印发|约谈|澄清|网传|網傳|网友|網友|消息/,
  /\b(?:said|says|told|tells|added|argues?|argued|wrote)\b/,
  /\b(?:according to|report(?:s|ed|edly)|announced|unveiled|confirmed|sources)\b/i,
  /\b(?:spokes(?:man|woman|person)|analysts?|officials?|regulators?|critics|reporters?)\b/i,
  /\b(?:(?:last|this|next) (?:week|month|year|quarter)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday)\b/i,
];

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

/** How many numbered clauses a text has, as laws and contracts do. */
export function clauseCues(text: string): number {
  return text.match(/(?:^|\s)(?:第[一二三四五六七八九十百\d]{1,4}[条條]|\d{1,2}\.\d{1,2}\s)/g)?.length ?? 0;
}

/** Room a text takes, in Han characters: three Latin letters take as much as one. */
export function sizeOf(length: number, sample: string): number {
  return /[\u3040-\u9fff]/.test(sample) ? length : length / 3;
}

/** A sentence or more: long enough, with the stops that menus, titles and tables lack. */
export function isProse(size: number, text: string): boolean {
  return (
    size >= 24 &&
    (/[。！？；…]|[a-z)"”\d][.!?]["”’)]{0,2}(?:\s|$)/.test(text) || (size >= 60 && /，|,\s/.test(text)))
  );
}
