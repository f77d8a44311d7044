import { describe, expect, it } from 'vitest';
import { cardText, waitForCard, waitForNoCard } from '../harness/card.ts';
import { serializeDom } from '../harness/dom.ts';
import { hoverMark, PRODUCTS, readMarks, waitForMarks } from '../harness/marks.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { countsIn, waitForHeading } from './popup-page.ts';

const ARTICLE = 'http://finance.sina.com.cn/money/2024-03-05/article.html';
const SENTENCE = '<!doctype html><meta charset="utf-8"><p>有人说花呗、借呗和网商贷都会关闭。</p>';

describe('the shipped build on a listed news site', () => {
  const test = useBrowser({ extension: true });

  it('marks each product and leaves the document as it is', async () => {
    const withoutExtension = test.server.page('http://unlisted.example/article.html', SENTENCE);
    const original = await serializeDom(await test.open(withoutExtension));

    const page = await test.open(test.server.page(ARTICLE, SENTENCE));
    const marks = await waitForMarks(page, 3);

    expect(marks.map(({ product, text }) => [product, text])).toEqual([
      ['huabei', '花呗'],
      ['jiebei', '借呗'],
      ['wangshangdai', '网商贷'],
    ]);
    expect(await serializeDom(page)).toBe(original);
  });

  it('has names judged that are not clear by themselves, those that come later too', async () => {
    const unclear = '<p>他常用花呗。</p><p>没钱就借呗。</p><p>Huabei, as Alipay calls it.</p>';
    const page = await test.open(
      test.server.page(ARTICLE, `<!doctype html><meta charset="utf-8">${unclear}`),
    );
    expect((await waitForMarks(page, 2)).map(({ text }) => text)).toEqual(['花呗', 'Huabei']);

    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), unclear);
    expect((await waitForMarks(page, 4)).map(({ text }) => text)).toEqual([
      '花呗',
      'Huabei',
      '花呗',
      'Huabei',
    ]);
  });

  it('opens the card of the word the pointer rests on, and closes it by Esc', async () => {
    const page = await test.open(test.server.page(ARTICLE, SENTENCE));
    await waitForMarks(page, 3);
    for (const [index, product] of PRODUCTS.entries()) {
      await hoverMark(page, index);
      await waitForCard(page, product);
      expect(await cardText(page)).toContain(['花呗', '借呗', '网商贷'][index]);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
  });

  it('sums up the page in the toolbar popup', async () => {
    const page = await test.open(test.server.page(ARTICLE, SENTENCE));
    await waitForMarks(page, 3);
    const popup = await test.browser.extension.openPopup(page);
    await waitForHeading(popup, '本页');
    expect(await countsIn(popup)).toEqual(['花呗 1', '借呗 1', '网商贷 1']);
    await popup.close();
  });

  it('marks nothing on a site that is not listed', async () => {
    const unlisted = await test.open(test.server.page('http://unlisted.example/article.html', SENTENCE));
    const listed = await test.open(test.server.page(ARTICLE, SENTENCE));
    await waitForMarks(listed, 3); // opened later, so the other would have had its marks by now
    expect(await readMarks(unlisted)).toEqual([]);
  });
});
