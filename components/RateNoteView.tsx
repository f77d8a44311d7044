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
  const range = note.upTo ? `–${percent(note.upTo.annualPercent)}` : '';
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
      <p class="example">
        {note.assumed && strings.forExample}
        {costExample(note, strings)}
      </p>
      <p class="small-print">
        {strings.gloss[note.method]}
        {strings.clauseSeparator}
        {strings.contractRules}
      </p>
    </div>
  );
}

function costExample(note: RateNote, strings: Strings): string {
  const { time, upTo, paymentYuan } = note;
  const sum = yuan(note.principal);
  const cost = (upTo ? [note, upTo] : [note]).map(({ costYuan }) => yuan(costYuan, true)).join('–');
  if ('days' in time) return strings.costOfDays(sum, `${time.days}`, cost);
  const months = `${time.months}`;
  return paymentYuan === undefined
    ? strings.costOfMonths(sum, months, cost)
    : strings.costOfInstalments(sum, months, yuan(paymentYuan, true), cost);
}
