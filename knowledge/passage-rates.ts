import { findRates } from '../mentions/rates.ts';
import { splitSentences } from '../mentions/sentences.ts';
import type { RateReader } from './passage.ts';
import { rateNote } from './rate-in-yuan.ts';

/** Apart from passage.ts: half of the vocabulary of a page is about rates, and few sentences name one. */
export const ratesOfPassage: RateReader = ({ text, start, end }) => {
  const sentence = splitSentences(text).find((span) => span.end > start);
  if (sentence === undefined) return [];
  const mention = { start: start - sentence.start, end: end - sentence.start };
  const { rates, context } = findRates(text.slice(sentence.start, sentence.end), { mention });
  return rates.map((rate) => rateNote(rate, context));
};
