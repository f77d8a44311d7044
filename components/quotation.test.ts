import { describe, expect, it } from 'vitest';
import type { Source } from '../knowledge/types.ts';
import { en } from '../locales/en.ts';
import { zhCN } from '../locales/zh-CN.ts';
import { citation, quotation } from './quotation.ts';

const RULE: Source = {
  id: 'T44',
  publisher: '国家金融监督管理总局、中国人民银行',
  title: '个人贷款业务明示综合融资成本规定',
  number: '金规〔2026〕2号',
  date: '2026-03-15',
  url: 'https://www.gov.cn/x',
  kind: 'regulation',
};
const NEWS: Source = {
  id: 'N01',
  publisher: '新华社',
  title: '明示规定施行的报道',
  number: null,
  date: '2026-08',
  url: null,
  kind: 'news',
};

describe('citation', () => {
  it('names publisher, title, number, date and address', () => {
    expect(citation(RULE, zhCN)).toBe(
      '国家金融监督管理总局、中国人民银行、《个人贷款业务明示综合融资成本规定》、金规〔2026〕2号、2026-03-15、https://www.gov.cn/x',
    );
  });

  it('leaves out what there is not, and title marks where the title may be a summary', () => {
    expect(citation(NEWS, zhCN)).toBe('新华社、明示规定施行的报道、2026-08');
    expect(citation(NEWS, en)).toBe('新华社, 明示规定施行的报道, 2026-08');
  });
});

it('quotes a text with its date and only its own sources', () => {
  const quote = quotation('原文。', { asOf: '2026-10-01', rules: ['T44'], sources: [] }, [NEWS, RULE], zhCN);
  expect(quote.split('\n')).toEqual(['原文。', '金融注脚、截至2026-10-01', `来源：${citation(RULE, zhCN)}`]);
});
