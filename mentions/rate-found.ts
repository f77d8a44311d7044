/** What the readers of rates give, each its part. */

export type RateUnit = 'day' | 'month' | 'year';

/** A rate of interest. `start` and `end` are UTF-16 offsets in the sentence, of which `phrase` is the slice. */
export interface RateFound {
  readonly kind: 'interest';
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly unit: RateUnit;
  /** % per unit; the lower end of a range. */
  readonly percent: number;
  readonly percentTo?: number;
}

/** The fee of paying in instalments, in % of the principal: as a whole or for each term. */
export interface InstalmentFeeFound {
  readonly kind: 'instalment-fee';
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly terms: number;
  readonly feePercent: number;
  readonly per: 'total' | 'period';
}

/** What the sentence says of the sum, how long it is borrowed and how it is paid back. */
export interface MoneyContext {
  /** 元 */
  readonly amount?: number;
  readonly days?: number;
  readonly months?: number;
  /** 等额本息: the same payment each month, so that the debt shrinks meanwhile. */
  readonly isEqualInstalments?: boolean;
}

/** A rate as read, in offsets of the prepared text. `figure` is where its number stands. */
export type RateRead = (Omit<RateFound, 'phrase'> | Omit<InstalmentFeeFound, 'phrase'>) & {
  readonly figure: number;
};
