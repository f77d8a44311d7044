import traditional from 'virtual:knowledge/traditional';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { scriptTable } from '../mentions/claim-text.ts';
import { readerStage } from './reader.content/stages.ts';

/** Comes beside the card where the text of a mention may be in traditional characters. */
export default defineUnlistedScript(() => {
  const reader = readerStage();
  if (reader !== undefined) reader.traditional = scriptTable(traditional);
});
