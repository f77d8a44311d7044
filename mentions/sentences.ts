/** A sentence of a text: `text.slice(start, end)`, in UTF-16 units, without white space around it. */
interface SentenceSpan {
  start: number;
  end: number;
}

const MARKS = '。！？!?；;';
const CLOSERS = '”’」』）)》】';
const CLOSER_OF: Readonly<Record<string, string>> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
};

/** A quotation longer than this is prose of its own, to be split like any other. */
const LONGEST_QUOTATION = 60;

/**
 * Splits at 。！？；, their Latin forms and line breaks. A mark inside a short quotation or parenthesis
 * does not end the sentence around it: “花呗要关了？”他问 stays one.
 */
export function splitSentences(text: string): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let from = 0;
  let quotedUntil = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (at >= quotedUntil) quotedUntil = endOfQuotation(text, at);
    const isMark = MARKS.includes(char) && at >= quotedUntil;
    if (!isMark && char !== '\n') continue;
    let end = at + 1;
    while (isMark && end < text.length && (MARKS + CLOSERS).includes(text.charAt(end))) end++;
    pushTrimmed(sentences, text, from, end);
    from = end;
    at = end - 1;
  }
  pushTrimmed(sentences, text, from, text.length);
  return sentences;
}

/** Where the short quotation that opens at `at` closes; `at` if there is none. */
function endOfQuotation(text: string, at: number): number {
  const closer = CLOSER_OF[text.charAt(at)];
  if (closer === undefined) return at;
  const inside = text.slice(at + 1, at + 1 + LONGEST_QUOTATION);
  const close = inside.indexOf(closer);
  return close < 0 || inside.slice(0, close).includes('\n') ? at : at + 1 + close;
}

function pushTrimmed(sentences: SentenceSpan[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const end = start + piece.trim().length;
  if (end > start) sentences.push({ start, end });
}
