import { percent, yuan } from '../money.ts';
import { useReading } from '../reading.ts';
import { Small } from '../Small.tsx';
import { SourceMark } from '../SourceMark.tsx';
import { isUntranslated, Translated } from '../Words.tsx';
import { ConversionNotes } from './ConversionNotes.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import { useGuide } from './guide-context.ts';

const money = (amount: number) => yuan(amount, true);

/** Ready-made conversions, all of them recomputed by the tests of the arithmetic. */
export function ConversionTables() {
  const { strings } = useReading();
  const { knowledge, costWords: words } = useGuide();
  const { conversions } = knowledge;
  return (
    <div class="conversions">
      <p class="measure">
        <Translated text={conversions.caveat} untranslated={isUntranslated(conversions, 'caveat')} />
        <SourceMark of={{ ...conversions, rules: [] }} />
        <Small kind="date">{strings.asOf(conversions.asOf)}</Small>
      </p>
      <FiguresTable
        caption={words.dailyRates}
        head={[
          words.dailyPercent,
          words.simple365,
          words.simple360,
          words.effectiveAnnual,
          words.perTenThousand('30'),
          words.perTenThousand('365'),
        ]}
        rows={conversions.dailyRates.map((row) => [
          percent(row.dailyRate),
          percent(row.simple365),
          percent(row.simple360),
          percent(row.ear365),
          money(row.interest30),
          money(row.interest365),
        ])}
      />
      <FiguresTable
        caption={words.instalments}
        head={[words.terms, words.feePercent, words.feeTiming, words.firstPayment, words.irrApr, words.ear]}
        rows={conversions.instalments.map((row) => [
          String(row.terms),
          percent(row.feeRate),
          words.feeTimings[row.feeTiming],
          money(row.payment),
          percent(row.aprNominal),
          percent(row.ear),
        ])}
      />
      <FiguresTable
        caption={words.early}
        head={[words.case, words.remainingFee, words.lastPayment, words.irrApr, words.ear]}
        rows={conversions.earlySettlement.map((row) => [
          words.earlyCase(String(row.terms), percent(row.feeRate), String(row.settleAt)),
          words.remainingFees[row.remainingFee],
          money(row.lastPayment),
          percent(row.aprNominal),
          percent(row.ear),
        ])}
      />
      <FiguresTable
        caption={words.methods.equal}
        head={[words.dailyPercent, words.terms, words.payment, words.interest, words.irrApr, words.ear]}
        rows={conversions.equalInstalment.map((row) => [
          percent(row.dailyRate),
          String(row.terms),
          money(row.payment),
          money(row.interest),
          percent(row.aprNominal),
          percent(row.ear),
        ])}
      />
      <FiguresTable
        caption={words.thresholds}
        head={[
          words.thresholdLine,
          words.annual,
          words.daily365,
          words.monthly,
          words.perTenThousand('30'),
          words.interest12,
        ]}
        rows={conversions.thresholds.map((row, index) => [
          <Translated
            key={row.label}
            text={row.label}
            untranslated={isUntranslated(conversions, `thresholds.${index}.label`)}
          />,
          percent(row.apr),
          percent(row.daily365),
          percent(row.monthly),
          money(row.interest30),
          money(row.interest12),
        ])}
      />
      <ConversionNotes />
    </div>
  );
}
