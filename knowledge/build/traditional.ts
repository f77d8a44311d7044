import { Converter } from 'opencc-js/cn2t';

/** The reviewed vocabulary of data/zh-tw.yaml. */
export interface TaiwanWords {
  /** Choice between traditional characters, applied to the result everywhere. */
  spelling: Readonly<Record<string, string>>;
  /** Simplified word → Taiwan word. */
  use: Readonly<Record<string, string>>;
  /** Words that keep their wording: only the characters change. */
  keep: readonly string[];
  names: readonly string[];
}

export interface Traditional {
  /** Prose: characters, quotation marks, and the Taiwan words of the vocabulary outside 《》 and “”. */
  prose(text: string): string;
  /** Titles and names: characters and quotation marks only. */
  name(text: string): string;
  /** The words of a prose text the phrase dictionary would change but nobody has decided on. */
  undecided(text: string): { simplified: string; characters: string; phrases: string } | null;
}

const toCharacters = Converter({ from: 'cn', to: 'tw' });
const toPhrases = Converter({ from: 'cn', to: 'twp' });

/**
 * OpenCC's Taiwan phrases come from software manuals: 注销 (a company struck off) becomes 登出, 文件 (an official
 * document) 檔案, 循环信用 迴圈信用, 日内核查 日核心查. So its phrase dictionary is the reviewer, not the author: a word
 * it would change is changed only where data/zh-tw.yaml says how.
 */
export function traditionalWith(words: TaiwanWords): Traditional {
  const fixed = [...words.names, ...words.keep, ...Object.keys(words.use)].sort(
    (a, b) => b.length - a.length,
  );
  const decided = new RegExp(['《[^》]*》', '“[^”]*”', ...fixed.map(escaped)].join('|'), 'gu');
  const spelling = new RegExp(Object.keys(words.spelling).map(escaped).join('|') || '(?!)', 'gu');

  const spelled = (text: string) =>
    toCharacters(text).replace(spelling, (found) => words.spelling[found] ?? found);

  function name(text: string): string {
    return withTaiwanQuotes(spelled(text));
  }

  function prose(text: string): string {
    return withTaiwanQuotes(inPieces(text, decided, spelled, (found) => words.use[found] ?? spelled(found)));
  }

  function undecided(text: string) {
    for (const simplified of text.split(decided)) {
      const [characters, phrases] = [toCharacters(simplified), toPhrases(simplified)];
      if (characters !== phrases) return { simplified, characters, phrases };
    }
    return null;
  }

  return { prose, name, undecided };
}

/** “ ” as Taiwan prints them: 「 」, and within those 『 』. */
function withTaiwanQuotes(text: string): string {
  let depth = 0;
  return text.replace(/[“”]/gu, (mark) => {
    if (mark === '“') return depth++ % 2 === 0 ? '「' : '『';
    return --depth % 2 === 0 ? '」' : '』';
  });
}

function inPieces(
  text: string,
  pattern: RegExp,
  between: (piece: string) => string,
  matched: (piece: string) => string,
): string {
  let result = '';
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    result += between(text.slice(end, match.index)) + matched(match[0]);
    end = match.index + match[0].length;
  }
  return result + between(text.slice(end));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}
