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
  const range = note.annualPercentTo === undefined ? '' : `–${percent(note.annualPercentTo)}`;
  return (
    <div class="finding" data-kind="rate">
      <p class="finding-head">
        <b class="phrase">{strings.quoted(note.phrase)}</b>
        <span class="verdict">
          {strings.annual}
          <strong class="rate">
            {percent(note.annualPercent)}
            {range}
          </strong>
          {strings[note.method]}
        </span>
      </p>
      <p>{costExample(note, strings)}</p>
      <p class="small-print">
        {[
          note.assumed ? strings.assumed : null,
          note.method === 'irr' ? strings.irrGloss : strings.simpleGloss,
          strings.contractRules,
        ]
          .filter((part) => part !== null)
          .join(strings.clauseSeparator)}
      </p>
    </div>
  );
}

function costExample(note: RateNote, strings: Strings): string {
  const principal = yuan(note.principal);
  const cost = yuan(note.costYuan, true);
  if (note.paymentYuan !== undefined && note.months !== undefined) {
    return strings.costOfInstalments(principal, `${note.months}`, yuan(note.paymentYuan, true), cost);
  }
  if (note.months !== undefined) return strings.costOfMonths(principal, `${note.months}`, cost);
  if (note.days !== undefined) return strings.costOfDays(principal, `${note.days}`, cost);
  return strings.costOfYear(principal, cost);
}
