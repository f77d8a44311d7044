import type { RateNote } from '../knowledge/footnote.ts';
import type { Strings } from '../locales/zh-CN.ts';
import { percent, yuan } from './money.ts';
import { useReading } from './reading.ts';

/**
 * A rate of the page as a year's cost: the annual rate first and largest, its method named, then an example
 * in yuan. The order and the naming are those of PBoC announcement 〔2021〕 No. 3.
 */
export function RateNoteView({ note }: { readonly note: RateNote }) {
  const { strings } = useReading();
  const example = costExample(note, strings);
  const range = note.annualPercentTo === undefined ? '' : `–${percent(note.annualPercentTo)}`;
  return (
    <div class="finding" data-kind="rate">
      <p class="finding-head">
        <b>{strings.quoted(note.phrase)}</b>{' '}
        <span class="verdict">
          {strings.annual}
          <strong class="rate">
            {percent(note.annualPercent)}
            {range}
          </strong>
          {strings.method[note.method]}
        </span>
      </p>
      {example !== null && (
        <p class="example">
          {note.assumed && strings.forExample}
          {example}
        </p>
      )}
      <p class="small-print">
        {strings.gloss[note.method]}
        {strings.clauseSeparator}
        {strings.contractRules}
      </p>
    </div>
  );
}

/** Null for a range whose upper end has no cost: the lower one alone would be too good to be true. */
function costExample(note: RateNote, strings: Strings): string | null {
  if (note.annualPercentTo !== undefined && note.costYuanTo === undefined) return null;
  const principal = yuan(note.principal);
  const cost = [note.costYuan, note.costYuanTo]
    .filter((amount) => amount !== undefined)
    .map((amount) => yuan(amount, true))
    .join('–');
  if (note.paymentYuan !== undefined && note.months !== undefined) {
    return strings.costOfInstalments(principal, `${note.months}`, yuan(note.paymentYuan, true), cost);
  }
  if (note.months !== undefined) return strings.costOfMonths(principal, `${note.months}`, cost);
  if (note.days !== undefined) return strings.costOfDays(principal, `${note.days}`, cost);
  return strings.costOfYear(principal, cost);
}
