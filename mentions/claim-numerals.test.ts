import { expect, it } from 'vitest';
import { findNumbers } from './claim-numerals.ts';

it.each([
  ['三百万', '300万'],
  ['300,000元', '30万元'],
  ['三十多万', '30万'],
  ['30w', '30万'],
  ['五六万', '5万'],
  ['两三百万', '200万'],
  ['上百万', '上100万'],
  ['百分之三十六', '36%'],
  ['三成六', '36%'],
  ['百分之零点零五', '0.05%'],
  ['万分之五一天', '0.05%1天'],
  ['日息万五', '日息0.05%'],
  ['两万五', '2万5'],
  ['二〇二〇年', '2020年'],
  ['九月三十日', '9月30日'],
  ['金融十六条', '金融16条'],
  ['七十一点二三亿', '71.23亿'],
  ['12378', '12378'],
  ['2026-09-30', '2026-09-30'],
  ['老百姓', '老百姓'],
  ['千万别', '千万别'],
])('writes %s as %s', (text, written) => {
  const edited = findNumbers(text).reduceRight(
    (result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end),
    text,
  );
  expect(edited).toBe(written);
});
