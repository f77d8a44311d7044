import { defineContentScript } from 'wxt/utils/define-content-script';
import { newsSites } from '../../utils/news-sites.ts';
import { matchPatterns } from '../../utils/sites.ts';
import { keepReading } from './life.ts';

export default defineContentScript({
  matches: matchPatterns(newsSites.map((site) => site.host)),
  allFrames: true,
  matchAboutBlank: true,
  noScriptStartedPostMessage: true,
  main: ({ signal }) => keepReading(signal),
});
