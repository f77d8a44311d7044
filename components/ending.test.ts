import { describe, expect, it } from 'vitest';
import { cutEnding } from './ending.ts';

describe('cutEnding', () => {
  it.each([
    ['由蚂蚁消费金融放款。', ['由蚂蚁消费金', '融放款。']],
    ['逾期信息保存5年。', ['逾期信息保', '存5年。']],
    ['数据截至2026-10-01。', ['数据截至', '2026-10-01。']],
    ['lent by Ant Consumer Finance.', ['lent by Ant Consumer ', 'Finance.']],
    ['短', ['', '短']],
    ['', ['', '']],
  ])('cuts %j', (text, parts) => {
    expect(cutEnding(text)).toEqual(parts);
  });

  it('loses nothing', () => {
    const text = '“客服”来电 🙂 要注销、关闭？';
    expect(cutEnding(text).join('')).toBe(text);
  });
});
