/** A figure the cost calculator asks for. Amounts in 元, rates in %. */
export type CostField = 'principal' | 'dailyPercent' | 'days' | 'terms' | 'feePercent' | 'settleAt';

/** Ids; the words stand in the interface strings. */
export type CostErrorId = 'missing' | 'not-a-number' | 'not-whole' | 'too-small' | 'too-large';

/** What is wrong with one field. `limit` is the bound that was passed. */
export interface CostError<F extends CostField = CostField> {
  readonly field: F;
  readonly id: CostErrorId;
  readonly limit?: number;
}

export type CostInput<F extends CostField> =
  | { readonly ok: true; readonly values: Readonly<Record<F, number>> }
  | { readonly ok: false; readonly errors: readonly CostError<F>[] };

/**
 * Wider than any offer: 20万元 is the most a consumer-finance company may lend one person, businesses borrow
 * more; 1 % a day is twenty times the usual 0.05 %. The least principal and the most terms also keep every
 * row of a plan from being only a rounding remainder.
 */
export const COST_LIMITS: Readonly<Record<CostField, { min: number; max: number; whole: boolean }>> = {
  principal: { min: 100, max: 10_000_000, whole: false },
  dailyPercent: { min: 0, max: 1, whole: false },
  days: { min: 1, max: 3650, whole: true },
  terms: { min: 1, max: 60, whole: true },
  feePercent: { min: 0, max: 100, whole: false },
  settleAt: { min: 1, max: 60, whole: true },
};

/** Reads what a reader typed ("10,000"、"８．８％"): a number for every field, or every error at once. */
export function parseCostInput<F extends CostField>(typed: Readonly<Record<F, string>>): CostInput<F> {
  const values = {} as Record<F, number>;
  const errors: CostError<F>[] = [];
  for (const field of Object.keys(typed) as F[]) {
    const value = toNumber(typed[field]);
    const error = errorOf(field, value, typed);
    if (error) errors.push(error);
    else values[field] = field === 'principal' ? Math.round(value * 100) / 100 : value;
  }
  return errors.length === 0 ? { ok: true, values } : { ok: false, errors };
}

function errorOf<F extends CostField>(
  field: F,
  value: number,
  typed: Readonly<Partial<Record<CostField, string>>>,
): CostError<F> | undefined {
  const { min, max, whole } = COST_LIMITS[field];
  const terms = field === 'settleAt' && typed.terms !== undefined ? toNumber(typed.terms) : max;
  const most = terms >= 1 && terms < max ? terms : max;
  if (typed[field]?.trim() === '') return { field, id: 'missing' };
  if (Number.isNaN(value)) return { field, id: 'not-a-number' };
  if (value < min) return { field, id: 'too-small', limit: min };
  if (value > most) return { field, id: 'too-large', limit: most };
  if (whole && !Number.isInteger(value)) return { field, id: 'not-whole' };
  return undefined;
}

/** NaN for anything but a plain decimal number, with or without thousands commas and a sign for per cent or 元. */
function toNumber(typed: string): number {
  const text = typed
    .normalize('NFKC')
    .trim()
    .replace(/\s*(?:%|元|期|天)$/, '');
  const isPlain = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text);
  return isPlain ? Number(text.replaceAll(',', '')) : Number.NaN;
}
