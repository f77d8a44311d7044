const omission = '[…]';

const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** Numbers that name a day, a document or a telephone: they do not go out of date. */
const kept = [
  // 2026-10-01, 2026-10; a second date of the same year: 04-03
  String.raw`\d{4}-\d\d(?:-\d\d)?`,
  String.raw`(?<![\d.,])\d\d-\d\d(?!\d)`,
  // 1 October 2026, October 2026
  String.raw`(?:\d{1,2} )?${months}(?: (?:19|20)\d\d)?`,
  // 8月1日, 11月
  String.raw`\d{1,2}月(?:\d{1,2}日)?`,
  // a year, unless something is counted with it: 2000元, 2000户
  String.raw`(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d|\s*[%％元万萬亿億户戶家人笔筆]| yuan)`,
  // 〔2026〕2号, 第631号, 第1064条, Article 12, No. 2, GB/T 45251-2025
  String.raw`〔\d{4}〕\d+[号號]`,
  String.raw`第\d+[号號条條届屆]`,
  String.raw`(?:Articles?|No\.) \d+`,
  String.raw`GB/T \d+(?:\.\d+)?-\d{4}`,
  // the name of a document
  '金融16[条條]|16 financial measures',
  // national short codes (12 public services, 95 and 96 firms and cities) and 400 numbers, 110
  String.raw`(?<![\d.,])(?:1[12]|9[56])\d{3}(?:[转轉]\d)?(?![\d.,]*\d|\s*[%％元万萬亿億户戶家人笔筆次天]| yuan)`,
  String.raw`(?<![\d.,])400-\d{3}-\d{4}`,
  String.raw`(?<![\d.,])110(?![\d.,]*\d|\s*[%％元万萬亿億户戶家人笔筆次天]| yuan)`,
].join('|');

/** One quantity, with the words that tell its size; what is counted stays: [约 20万]元. */
const quantity = String.raw`(?<![A-Za-z])\d+(?:[.,:]\d+)*(?:[%％]|[十百千万萬亿億]+|\s*(?:thousand|million|billion|per cent)\b)?(?![A-Za-z])|[万萬千百]分之[一二三四五六七八九十点點零]+|[一二两兩三四五六七八九十百千万萬亿億]+(?=元)`;

const between = String.raw`\s*(?:[–—~～至、,-]|\bor\b|\band\b|\bto\b)\s*`;

const pattern = new RegExp(`(?<kept>${kept})|(?:${quantity})(?:${between}(?!${kept})(?:${quantity}))*`, 'gu');

/**
 * The text with its quantities left out: rates, amounts, counts, durations and hours, in any of the three languages.
 * Dates, document numbers and hotlines stay, and so do numbers written as words (两次, five years). A text that has
 * passed its review date keeps its sense this way and gives no figure that may be wrong.
 */
export function withoutNumbers(text: string): string {
  return text.replace(pattern, (found: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { kept?: string };
    return groups.kept === undefined ? omission : found;
  });
}
