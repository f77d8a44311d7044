/** 元 with thousands separators; cents only where there are any or `cents` asks for them. */
export function yuan(amount: number, cents = false): string {
  const digits = cents || !Number.isInteger(amount) ? 2 : 0;
  return amount.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Per cent, as finely as given but without trailing zeros: 18.25, 5.475, 24. */
export function percent(value: number): string {
  return `${Number(value.toFixed(4))}%`;
}
