import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openGallery, show } from '../gallery/open.ts';
import { useBrowser } from '../harness/use-browser.ts';

const tools = useBrowser({ extension: false });

async function opened(name: string): Promise<Page> {
  const page = await openGallery(tools);
  await show(page, { name });
  return page;
}

async function click(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) await page.evaluate(`gallery.click(${JSON.stringify(name)})`);
}

const asked = (page: Page) => page.evaluate('gallery.asked') as Promise<string[]>;
const focused = (page: Page) => page.evaluate('gallery.focused()') as Promise<string>;
const text = (page: Page) => page.evaluate('gallery.surface().innerText') as Promise<string>;

describe('the card', () => {
  it('leads from a superscript to its sources and back', async () => {
    const page = await opened('card-neutral');
    const [mark] = (await page.evaluate(
      `[...gallery.surface().querySelectorAll('.source-mark')].map((mark) => mark.ariaLabel)`,
    )) as string[];
    await click(page, mark ?? '');
    expect(await focused(page)).toBe('来源');
    await page.evaluate(`gallery.surface().querySelector('.notes .close').click()`);
    await page.evaluate('new Promise(requestAnimationFrame)');
    expect(await focused(page)).toBe(mark);
  });

  it('opens one part at a time', async () => {
    const page = await opened('card-neutral');
    await click(page, '监管与风险7类');
    expect(await text(page)).toContain('过度借贷');
    await click(page, '怎么运作6步');
    expect(await text(page)).not.toContain('过度借贷');
  });

  it('leads to a situation from its line in the first view', async () => {
    const page = await opened('card-overdue');
    await click(page, '已经逾期：核对本金、息费是否与合同和明示表一致');
    expect(await text(page)).toContain('不要相信“三年清零”');
    expect(await text(page)).toContain('12378');
  });

  it('keeps further claims one line until asked', async () => {
    const page = await opened('card-rumour');
    expect(await text(page)).not.toContain('多渠道分散融资需求');
    await click(page, '本页提到另有3处');
    expect(await text(page)).toContain('多渠道分散融资需求');
  });

  it('asks for what it cannot do itself', async () => {
    const page = await opened('card-neutral');
    await click(page, '完整说明', '本站关闭', '更多', '此页关闭', '暂停1小时', '关闭');
    expect(await asked(page)).toEqual(['guide jiebei', 'pause site', 'pause page', 'pause hour', 'close']);
  });

  it('copies a quotation with its date and sources, and says so', async () => {
    const page = await opened('card-neutral');
    await click(page, '更多', '复制引文');
    const [copied] = await asked(page);
    expect(copied).toMatch(/^copy 借呗：借到本人账户.+截至2026-10-01\n来源：.+/s);
    expect(await text(page)).toContain('已复制');
  });

  it('prepares a correction with content version and records, and sends nothing', async () => {
    const page = await opened('card-neutral');
    await click(page, '更多', '此处有误', '复制勘误');
    expect((await asked(page))[0]).toMatch(
      /^copy 金融注脚 勘误\n内容版本：\d{4}-\d\d-\d\d\S*\n记录：jiebei\.oneLine jiebei\.status\n/,
    );
  });
});

describe('the popup', () => {
  it('goes to a mention', async () => {
    const page = await opened('popup-ready');
    await click(page, '网商贷主要面向小微企业主和个体工商户。');
    expect(await asked(page)).toEqual(['go 2']);
  });

  it('lists all mentions by product', async () => {
    const page = await opened('popup-ready');
    await click(page, '提到的地方4处');
    const groups =
      await page.evaluate(`[...gallery.surface().querySelectorAll('.product:has(.row)')].map((group) =>
      [group.querySelector('h4').textContent, ...[...group.querySelectorAll('em')].map((name) => name.textContent)].join(' '))`);
    expect(groups).toEqual(['花呗 2处 花呗 花呗', '借呗 1处 借呗', '网商贷 1处 网商贷']);
  });

  it('reaches any situation in two clicks', async () => {
    const page = await opened('popup-none');
    await click(page, '我遇到的是16种情形', '被催收骚扰');
    expect(await text(page)).toContain('要求说明机构名称和委托关系');
  });

  it.each([
    ['popup-site-not-listed', '检查此页', 'remedy check-page'],
    ['popup-site-not-listed', '总是检查此站', 'remedy check-site'],
    ['popup-site-not-listed', '检查所有新闻网页', 'remedy check-news'],
    ['popup-withheld', '恢复权限', 'remedy give-access'],
    ['popup-outdated', '刷新此页', 'remedy reload'],
    ['popup-site-off', '重新打开', 'remedy turn-on'],
    ['popup-paused', '现在恢复', 'remedy resume'],
    ['popup-ready', '此页关闭', 'pause page'],
    ['popup-none', '设置', 'options'],
  ])('%s: %s', async (name, button, wish) => {
    const page = await opened(name);
    await click(page, button);
    expect(await asked(page)).toEqual([wish]);
  });

  it.each([
    ['popup-none-locked', ['此页关闭', '暂停1小时'], '本站关闭'],
    ['popup-site-not-listed-locked', ['检查此页'], '总是检查此站'],
    ['popup-site-off-locked', ['所在机构关闭了这个网站上的注脚。'], '重新打开'],
  ])('offers nothing that an organisation set for good: %s', async (name, there, gone) => {
    const shown = await text(await opened(name));
    for (const words of there) expect(shown).toContain(words);
    expect(shown).not.toContain(gone);
  });

  it('has the standing summary in every state', async () => {
    const page = await openGallery(tools);
    const names = (await page.evaluate('gallery.names()')) as string[];
    for (const name of names.filter((name) => name.startsWith('popup-'))) {
      await show(page, { name });
      const shown = await text(page);
      for (const part of ['三款产品', '监管与风险', '我遇到的是', '与蚂蚁集团、网商银行无关']) {
        expect(shown, name).toContain(part);
      }
    }
  });
});
