import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressCues, clauseCues, isProse, reportingCues, sizeOf } from './page-cues.ts';
import { dateIn, hasByline, isPrice, startsLikeWire } from './page-datelines.ts';
import { TradeCounter } from './page-trades.ts';

describe('dateIn', () => {
  it.each([
    '2024-03-05 09:26',
    '发布时间：2024/3/5',
    '2024年03月05日16:02 | 来源：',
    '2024 03 / 05 20:14:37',
    '2024.03.05 21:26',
    '3月5日 08:00',
    '24-03-05 09:26',
    '03-05 11:02',
    '民國113年3月5日',
    '3小时前',
    '3小時前',
    '刚刚',
    '昨天',
    'March 5, 2024',
    'Mar 05, 2024',
    'Tue, March 5th 2024 at 4:12 PM',
    '5 March 2024',
    '05/03/2024 17:20',
    '5.3.2024',
    '6 days ago',
    '6h ago',
    'an hour ago',
  ])('finds %s', (text) => {
    expect(dateIn(text)).toBe('published');
  });

  it.each(['更新时间：2024-03-05', 'Last updated on Mar 5, 2024', '生效日期：2024年3月12日'])(
    'takes %s for a revision',
    (text) => {
      expect(dateIn(text)).toBe('revised');
    },
  );

  it.each(['共 2024 篇', '12:30', 'may be 5 of them', '第5页', 'v2.3.1', '138-0013-8000', '阅读 3402', ''])(
    'finds none in %s',
    (text) => {
      expect(dateIn(text)).toBe('none');
    },
  );

  it('takes a publication with a revision for a publication', () => {
    expect(dateIn('发布：2024-03-05 更新：2024-03-06')).toBe('published');
  });
});

describe('hasByline', () => {
  it.each([
    '来源：财联通',
    '責任編輯：王',
    '文／梁慧心',
    '□本报记者 白芷',
    'By Lin Zhao',
    'by staff reporter',
    'Source: Wire',
  ])('%s', (text) => {
    expect(hasByline(text)).toBe(true);
  });

  it.each(['2024-03-05', '正文', 'standby mode', '点击：1024次'])('not %s', (text) => {
    expect(hasByline(text)).toBe(false);
  });
});

describe('startsLikeWire', () => {
  it.each([
    '财联通3月5日电，豆荚科技表示',
    '〔記者林家豪／台北報導〕無卡分期',
    'HARBIN (Wire) - Doujia has cut',
    'LINJIANG, March 5, 2024 /PR Line/ -- Pebble',
  ])('%s', (text) => {
    expect(startsLikeWire(text)).toBe(true);
  });

  it.each(['去年十一月，我把手机里的按钮都关掉了。', 'Last winter I printed the contract - all of it.'])(
    'not %s',
    (text) => {
      expect(startsLikeWire(text)).toBe(false);
    },
  );
});

it('tells a price that stands alone from one in a sentence', () => {
  expect(['￥499.00', '$49 / month', '应付总额：￥499.00', 'NT$ 1,200'].map(isPrice)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['上周花了￥499.00买了一副耳机', '499', '2024-03-05'].map(isPrice)).toEqual([false, false, false]);
});

describe('running text', () => {
  const prose = (text: string) => isProse(sizeOf(text.length, text), text);

  it('has length and the stops of sentences', () => {
    expect(prose('春节刚过，家住临江市的陈先生打开手机准备付款，发现额度只剩零元。')).toBe(true);
    expect(
      prose('Nobody has ever asked him to put it up in apples per second, not once in all these years.'),
    ).toBe(true);
    expect(prose('首页 财经 股票 基金 银行 保险 科技 汽车 房产 论坛 登录 注册')).toBe(false);
    expect(prose('额度只剩零元。')).toBe(false);
    expect(
      prose('Home World Business Markets Technology Opinion Video Subscribe Weather Sports Traffic'),
    ).toBe(false);
  });

  it('reports in different ways', () => {
    expect(reportingCues('记者获悉，公司昨日回应称不实，负责人表示已报警。')).toBeGreaterThanOrEqual(4);
    expect(reportingCues('The company announced on Tuesday, a spokesman said.')).toBeGreaterThanOrEqual(3);
    expect(reportingCues('单次充电可使用四十小时，佩戴不会压迫耳朵。')).toBe(0);
  });

  it('speaks to the reader, or in clauses', () => {
    expect(addressCues('您可以在设置中关闭。关闭后您仍可查看账单。')).toBe(2);
    expect(addressCues('You may close your account if you wish, as you like.')).toBe(1);
    expect(clauseCues('第一条 为规范经营。 第二条 本办法所称公司。')).toBe(2);
    expect(clauseCues('法院依照合同法第五十二条判决。')).toBe(0);
  });
});

describe('TradeCounter', () => {
  it('counts different labels of a trade, without the number or value that follows', () => {
    const labels = new TradeCounter();
    for (const text of ['收件箱 (12)', '收件箱', '写信', 'Drafts', '收件人：张三', '加入购物车', '首页'])
      labels.add(text);
    expect(labels.counts).toEqual({ mail: 4, shop: 1 });
  });

  it('finds none in sentences', () => {
    const labels = new TradeCounter();
    labels.add('他把邮件移到垃圾邮件，又从收件箱里找了回来，写了一封回信。');
    expect(labels.counts).toEqual({});
  });
});

it('reads any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const labels = new TradeCounter();
      labels.add(text);
      return (
        typeof dateIn(text) === 'string' &&
        typeof hasByline(text) === 'boolean' &&
        typeof isPrice(text) === 'boolean' &&
        typeof startsLikeWire(text) === 'boolean' &&
        reportingCues(text) <= 10 &&
        Object.values(labels.counts).every((count) => count === 1)
      );
    }),
  );
});

it('takes no longer for text made to slow it down', () => {
  const start = performance.now();
  for (const piece of ['2024 ', 'a ', '记者', '  ', '第一', '$1,', 'Aa, ', '12.', '据', '—']) {
    const text = piece.repeat(20_000);
    for (const read of [dateIn, hasByline, isPrice, startsLikeWire, reportingCues, addressCues, clauseCues])
      read(text);
  }
  expect(performance.now() - start).toBeLessThan(5000);
});
