import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepReading } from './life.ts';

export default defineContentScript({
  // The whole list is written into the manifest by wxt.config.ts: in here it would cost every page its bytes.
  matches: ['http://localhost/*'],
  allFrames: true,
  matchAboutBlank: true,
  noScriptStartedPostMessage: true,
  main: ({ signal }) => keepReading(signal),
});
