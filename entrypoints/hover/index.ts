import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readerStage } from '../reader.content/stages.ts';
import { startHover } from './start.ts';

/** Put into a page by the background when it has its first mention, or when the popup asks for the page. */
export default defineUnlistedScript(() => {
  const reader = readerStage();
  if (reader === undefined || reader.signal.aborted || reader.hover !== null) return;
  reader.setHover(startHover(reader));
});
