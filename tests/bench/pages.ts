/** The pages measured: long news lists as sites make them, the same at every run. */

export interface PageSize {
  /** Text nodes, white space between blocks included. */
  readonly nodes: number;
  /** Of all text nodes together. */
  readonly characters: number;
  readonly mentions: number;
}

export const LONG: PageSize = { nodes: 36_000, characters: 1_500_000, mentions: 60 };

const NAMES = ['花呗', '借呗', '网商贷'];

/** Neutral news, with letters of the names in it, as money pages have them. */
const SENTENCES = [
  '上证指数今日高开低走，两市成交额较前一交易日缩量约八百亿元，',
  '多家银行下调存款利率，三年期整存整取普遍降至百分之二以下，',
  '借款人应当按照约定的用途使用资金，不得用于投资股票和房产，',
  '花了半年时间，这家社区书店把二楼改成了自习室，周末常常坐满。',
  '小微企业贷款余额同比增长，网上办理的笔数首次超过柜面。',
  '监管部门发布通知，要求网络平台以年化形式展示各项息费。',
  '春节前后鲜花市场交易活跃，云南的玫瑰每日发往四十多座城市。',
  'The company said quarterly revenue rose 4.2% on services, while margins held steady. ',
  'Analysts expect the central bank to keep its benchmark rate unchanged this month. ',
  '记者从有关部门了解到，新修订的管理办法将于下月起施行，',
];

const LINKS = ['阅读全文', '相关报道', '评论区', 'Read more', '上一篇：早间市场一览'];

/** White space, text, link, text. */
const NODES_A_PARAGRAPH = 4;
/** News stand in articles: in a flat list of thousands of blocks, browsers take ms to find what is at a point. */
const PARAGRAPHS_AN_ARTICLE = 30;

export function benchPage({ nodes, characters, mentions }: PageSize): string {
  const paragraphs = nodes / NODES_A_PARAGRAPH;
  const shorts = paragraphs * 9; // white space, link, name
  const text = textSource((characters - shorts) / paragraphs / 2);
  let made = 0;
  const body = Array.from({ length: paragraphs }, (_, index) => {
    const due = Math.floor(((index + 1) * mentions) / paragraphs);
    const names: string[] = [];
    for (; made < due; made += 1) names.push(`${NAMES[made % NAMES.length]}、`);
    const link = LINKS[index % LINKS.length];
    const start = index % PARAGRAPHS_AN_ARTICLE === 0 ? '</article><article>' : '';
    return `${start}<p>${text()}<a href="#${index}">${link}</a>${names.join('')}${text()}</p>`;
  });
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"><body><article>\n${body.join('\n')}</article></body></html>`;
}

/** Endless text in whole clauses, as words do not break where nodes end; about `average` characters at a call. */
function textSource(average: number): () => string {
  let given = 0;
  let wanted = 0;
  let next = 0;
  return () => {
    wanted += average;
    let piece = '';
    do {
      piece += SENTENCES[next % SENTENCES.length];
      next += 1;
    } while (given + piece.length < wanted);
    given += piece.length;
    return piece;
  };
}
