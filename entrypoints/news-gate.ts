import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeNews } from '../utils/looks-like-news.ts';
import type { ToBackground } from '../utils/messages.ts';
import { gatherPageFacts } from '../utils/page-facts.ts';

/** 所有新闻网页: decides once a page whether the reader is wanted there. Everything else costs nothing more. */
export default defineUnlistedScript(() => {
  if (!looksLikeNews(gatherPageFacts(document))) return;
  const message: ToBackground = { type: 'read-page' };
  browser.runtime.sendMessage(message).catch(() => undefined);
});
