import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COST_LIMITS, type CostField, parseCostInput } from './cost-input.ts';

describe('parseCostInput', () => {
  it('reads numbers as people type them', () => {
    expect(parseCostInput({ principal: '10,000 元', terms: '１２期', feePercent: ' ８．８％ ' })).toEqual({
      ok: true,
      values: { principal: 10_000, terms: 12, feePercent: 8.8 },
    });
  });

  it('keeps money to the cent', () => {
    expect(parseCostInput({ principal: '1000.005' })).toEqual({ ok: true, values: { principal: 1000.01 } });
  });

  it.each([
    ['principal', '', 'missing', undefined],
    ['principal', '一万', 'not-a-number', undefined],
    ['principal', '1e9', 'not-a-number', undefined],
    ['principal', 'NaN', 'not-a-number', undefined],
    ['principal', 'Infinity', 'not-a-number', undefined],
    ['principal', '1,00', 'not-a-number', undefined],
    ['principal', '-5', 'too-small', 100],
    ['principal', '10000001', 'too-large', 10_000_000],
    ['dailyPercent', '-0.01', 'too-small', 0],
    ['dailyPercent', '5', 'too-large', 1],
    ['terms', '12.5', 'not-whole', undefined],
    ['terms', '0', 'too-small', 1],
    ['days', '3651', 'too-large', 3650],
    ['feePercent', '101', 'too-large', 100],
  ] as const)('refuses %s "%s": %s', (field, typed, id, limit) => {
    const error = limit === undefined ? { field, id } : { field, id, limit };
    expect(parseCostInput<CostField>({ [field]: typed } as Record<CostField, string>)).toEqual({
      ok: false,
      errors: [error],
    });
  });

  it('wants early settlement within the terms', () => {
    expect(parseCostInput({ terms: '6', settleAt: '7' })).toEqual({
      ok: false,
      errors: [{ field: 'settleAt', id: 'too-large', limit: 6 }],
    });
    expect(parseCostInput({ terms: '6', settleAt: '6' }).ok).toBe(true);
  });

  it('reports every field that is wrong', () => {
    const result = parseCostInput({ principal: '', terms: 'x', feePercent: '8' });
    expect(result.ok ? [] : result.errors.map((error) => error.field)).toEqual(['principal', 'terms']);
  });

  it('lets only numbers within the limits through, whatever is typed', () => {
    const typed = fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String));
    fc.assert(
      fc.property(typed, typed, (principal, terms) => {
        const result = parseCostInput({ principal, terms });
        if (!result.ok) return;
        for (const field of ['principal', 'terms'] as const) {
          const { min, max } = COST_LIMITS[field];
          expect(result.values[field]).toBeGreaterThanOrEqual(min);
          expect(result.values[field]).toBeLessThanOrEqual(max);
        }
      }),
    );
  });
});
