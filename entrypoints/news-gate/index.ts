import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../../utils/tell.ts';
import { askForNews } from './ask-for-news.ts';
import { looksLikeNews } from './looks-like-news.ts';
import { gatherPageFacts } from './page-facts.ts';

/** 所有新闻网页: decides whether the reader is wanted in a page, and is gone once it is. */
export default defineUnlistedScript(() => {
  const isNews = (): boolean => looksLikeNews(gatherPageFacts(document));
  const over = new AbortController();
  askForNews(() => {
    // Chromium leaves this script running after an update, without its extension.
    if (browser.runtime?.id === undefined) return over.abort();
    if (!isNews()) return;
    over.abort();
    tell({ type: 'read-page' });
  }, over.signal);
});
