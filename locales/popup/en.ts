import type { PopupStrings } from './zh-CN.ts';

export const popupEn: PopupStrings = {
  page: 'This page',
  pageCounts: 'Mentions on this page',
  checksFound: (count) => (count === 1 ? '1 claim checked' : `${count} claims checked`),
  ratesFound: (count) => (count === 1 ? '1 rate converted' : `${count} rates converted`),
  mentionList: 'Mentions',
  places: (count) => (count === 1 ? '1 place' : `${count} places`),
  situationList: 'My situation',
  productList: 'The three products',
  riskCount: (count) => (count === 1 ? '1 risk' : `${count} risks`),
  guideOn: (product) => `Full guide to ${product}`,
  switches: 'Switches',
  settings: 'Settings',
  remedies: {
    'check-page': 'Check this page',
    'check-site': 'Always check this site',
    'check-news': 'Check all news pages',
    'give-access': 'Give access back',
    reload: 'Reload this page',
    'turn-on': 'Turn on again',
    resume: 'Resume now',
  },
  pageStates: {
    loading: { title: 'Reading this page', text: 'The result appears here.' },
    none: { title: 'No mention found on this page', text: 'That does not mean there is no risk.' },
    'site-not-listed': {
      title: 'This page was not read',
      text: 'The site is not on the default list of news sites.',
    },
    'not-news': { title: 'This page was not read', text: 'It does not look like news.' },
    'service-page': {
      title: 'This page is not read',
      text: 'It looks like a site for mail, sign-in or payment. The extension reads none of those.',
    },
    'browser-page': {
      title: 'This page cannot be read',
      text: 'It belongs to the browser and is closed to extensions.',
    },
    'store-page': {
      title: 'This page cannot be read',
      text: 'It belongs to an extension store; the browser closes it to all extensions.',
    },
    pdf: {
      title: 'This page cannot be read',
      text: 'It is a PDF file; the browser does not hand its text to extensions.',
    },
    'not-web': {
      title: 'This page cannot be read',
      text: 'The extension reads pages of web sites only (http or https), not local files or other addresses.',
    },
    'moved-on': {
      title: 'This page was not read yet',
      text: 'It came after this popup was opened, and the browser has not handed it over. Close the popup and click the toolbar button again.',
    },
    withheld: { title: 'This page was not read', text: 'The browser withdrew access to this site.' },
    outdated: {
      title: 'Reload needed',
      text: 'It was opened before the extension was installed or updated.',
    },
    'site-off': { title: 'Off on this site', text: 'You turned footnotes off on this site.' },
    'page-off': { title: 'Off on this page', text: 'You turned footnotes off on this page.' },
    paused: { title: 'Paused' },
  },
  pausedUntil: (time) => `You paused footnotes. They resume at ${time}.`,
  siteOffForGood: 'Your organisation turned footnotes off on this site.',
};
