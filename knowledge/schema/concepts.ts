import { z } from 'zod';
import { claimId, textThat } from './terms.ts';

/** As seen from the data folder. */
export const conceptsName = '../concepts.yaml';

const words = textThat((list) => list.trim() !== '', 'is empty', 'Write at least one word');
const wordings = z.strictObject({
  any: z.array(z.string()).min(1),
  not: z.string().optional(),
  sentenceNot: z.string().optional(),
  denied: z.string().optional(),
  yields: z.array(z.string()).min(1).optional(),
  always: z.boolean().optional(),
});

export const conceptsFile = z.strictObject({
  words: z.record(z.string(), words),
  claims: z.record(claimId, wordings),
  discussion: z.strictObject({ sentence: z.string(), neighbour: z.string() }),
  gate: z.strictObject({ product: z.string(), context: z.string() }),
});
