import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ratesOfPassage } from '../knowledge/passage-rates.ts';
import { readerStage } from './reader.content/stages.ts';

/** Comes beside the card where the text of a mention may name a rate. */
export default defineUnlistedScript(() => {
  const reader = readerStage();
  if (reader !== undefined) reader.rates = ratesOfPassage;
});
