import { z } from 'zod';
import { text, unique } from './terms.ts';

/** Record id → field path → English text. Which ids and paths exist is checked against the Chinese record. */
export const englishFile = z.record(z.string(), z.record(z.string(), text));

/** Chinese name of an institution → its English name. */
export const namesFile = z.record(z.string(), text);

const words = z.record(text, text);

/** How zh-TW is made from zh-CN; see data/zh-tw.yaml. */
export const taiwanFile = z.strictObject({
  spelling: words,
  use: words,
  keep: unique(text),
  names: unique(text),
});
