import { expect, it } from 'vitest';
import { waitForCard } from '../harness/card.ts';
import { hoverMark, waitForMarks } from '../harness/marks.ts';
import { useBrowser } from '../harness/use-browser.ts';

const URL = 'http://finance.sina.com.cn/clobbered.html';

const test = useBrowser({ extension: true });

/** Every name that scripts know a document or a form by. */
function interfaceNames(): string[][] {
  return [document, document.createElement('form')].map((thing) => {
    const names = new Set<string>();
    for (let object: object | null = thing; object !== null; object = Object.getPrototypeOf(object)) {
      for (const name of Object.getOwnPropertyNames(object)) names.add(name);
    }
    return [...names];
  });
}

it('reads pages whose images and fields shadow the names of all that scripts call', async () => {
  const blank = await test.open(test.server.page('http://finance.sina.com.cn/blank.html', '<!doctype html>'));
  const [ofDocument = [], ofForm = []] = await blank.evaluate(interfaceNames);
  const images = ofDocument.map((name) => `<img name="${name}">`).join('');
  const fields = ofForm.map((name) => `<input name="${name}">`).join('');
  const html = `<!doctype html><meta charset=utf-8><body><h1>x</h1><form>用花呗付款<p>开通<b>借</b>呗</p>${fields}</form>${images}`;
  const page = await test.open(test.server.page(URL, html));
  await waitForMarks(page, 2);
  await hoverMark(page, 0);
  expect(await waitForCard(page)).toBe('huabei');
});
