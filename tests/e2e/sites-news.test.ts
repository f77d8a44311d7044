import { beforeAll, describe, expect, it } from 'vitest';
import { readMarks, waitForMarks } from '../harness/marks.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';
import { consentInAdvance } from './consent.ts';
import { openOptions, press } from './options-page.ts';
import { buttonsIn, waitForHeading } from './popup-page.ts';

const HEADLINE = '花呗：未收到任何关停通知';
const ARTICLE = `<h1>${HEADLINE}</h1><p>2024-03-05 来源：财联通</p>${'<p>花呗昨日表示，公司各项业务经营正常，未收到监管部门关于关停业务的任何通知，网传截图内容不实。</p>'.repeat(4)}`;
const LIST = '<ul><li><a href="/a">花呗的消息</a><li><a href="/b">借呗的消息</a></ul>';
const HOME = `<!doctype html><meta charset="utf-8"><title>首页</title><body>${LIST}`;

describe('所有新闻网页 in the shipped build', () => {
  const test = useBrowser({ extension: true });

  beforeAll(async () => {
    await consentInAdvance(test.browser, ['*://*/*']);
    const options = await openOptions(test.browser);
    await press(options, 'input[name=allNews]');
    await waitUntil(
      'the script for all news to be registered',
      () => test.browser.extension.evaluate((api) => api.scripting.getRegisteredContentScripts()),
      ([script]) => script?.id === 'all-news' && script.persistAcrossSessions === true,
    );
    await options.close();
  });

  it('reads an article that a script builds late, and no list built so', async () => {
    const late = (name: string, html: string) =>
      test.server.page(
        `http://late.example.net/${name}`,
        `<!doctype html><meta charset="utf-8"><title>${HEADLINE}</title><body><script>
          setTimeout(() => { document.body.innerHTML = ${JSON.stringify(html)}; }, 1500);
        </script>`,
      );
    const list = await test.open(late('list', LIST));
    const article = await test.open(late('article', ARTICLE));
    await waitForMarks(article, 5);
    expect(await readMarks(list)).toEqual([]);
  });

  it('reads an article that scripts move on to, long after the page was there', async () => {
    const page = await test.open(test.server.page('http://app.example.net/', HOME));
    // Past the last question about the home page.
    await new Promise((resolve) => setTimeout(resolve, 9_000));
    expect(await readMarks(page)).toEqual([]);
    await page.evaluate(
      (title, html) => {
        history.pushState(null, '', '/2024/03/05/a.html');
        document.title = title;
        document.body.innerHTML = html;
      },
      HEADLINE,
      ARTICLE,
    );
    await waitForMarks(page, 5);
  });

  it('says in the popup of other pages that they do not look like news', async () => {
    const page = await test.open(test.server.page('http://app.example.net/', HOME));
    const popup = await test.browser.extension.openPopup(page);
    expect(await waitForHeading(popup, '没有读这一页')).toContain('不像新闻');
    expect(await buttonsIn(popup, 'header')).toEqual(['检查此页', '总是检查此站']);
    await popup.close();
  });

  it('goes on when the background was stopped meanwhile', async () => {
    await test.browser.extension.stopBackground();
    const url = test.server.page(
      'http://other.example.net/a.html',
      `<!doctype html><meta charset="utf-8"><title>${HEADLINE}</title><body>${ARTICLE}`,
    );
    await waitForMarks(await test.open(url), 5);
  });
});
