import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providedWords, readerStage } from '../reader.content/stages.ts';
import { Card } from './card.tsx';

/** Stage two: put into a page by the background on first need, beside the reader in its isolated world. */
export default defineUnlistedScript(() => {
  const reader = readerStage();
  const words = providedWords();
  const contextOf = reader?.contextOf;
  if (!reader || !words || !contextOf || reader.signal.aborted) return;
  reader.card ??= new Card(reader, words, contextOf);
});
