import { describe, expect, it } from 'vitest';
import type { GuideClaim } from '../../knowledge/guide-types.ts';
import { claimText, isClaimShown, NO_CLAIM_FILTER } from './claim-filter.ts';

const CLAIM: GuideClaim = {
  id: 'S01',
  said: 'Huabei may be shut down',
  text: 'No announcement is known.',
  variants: ['花呗可能被关闭', '花唄可能被關閉'],
  products: ['huabei', 'industry'],
  topic: 'closing',
  verdict: 'unverified',

  asOf: '2026-10-01',
  reviewBy: null,
  confidence: 'high',
  sources: [],
  rules: [],
};

describe('the filter of claims', () => {
  const shown = (changes: Partial<typeof NO_CLAIM_FILTER>) =>
    isClaimShown(CLAIM, claimText(CLAIM), { ...NO_CLAIM_FILTER, ...changes });

  it.each([
    {},
    { query: '關閉' },
    { query: 'announcement' },
    { query: 's01' },
    { verdict: 'unverified' },
    { topic: 'closing' },
    { product: 'industry' },
  ] as const)('shows a claim for %j', (changes) => {
    expect(shown(changes)).toBe(true);
  });

  it.each([
    { query: '征信' },
    { verdict: 'false' },
    { topic: 'price' },
    { product: 'jiebei' },
    { query: '关闭', product: 'jiebei' },
  ] as const)('hides it for %j', (changes) => {
    expect(shown(changes)).toBe(false);
  });
});
