import type { YearDays } from '../../knowledge/cost.ts';
import type { PaymentPlan } from '../../knowledge/cost-plan.ts';
import type { CostStrings } from '../../locales/guide/cost-zh-CN.ts';
import { percent, yuan } from '../money.ts';
import { useReading } from '../reading.ts';
import {
  againstTheLine,
  type CostResult,
  type InstalmentResult,
  LINE,
  type MonthlyResult,
  type OnceResult,
} from './cost-result.ts';
import { useGuide } from './guide-context.ts';
import { RateScale } from './RateScale.tsx';

interface Figure {
  readonly name: string;
  readonly value: string;
  readonly method: string;
}

/** The annual rate first and largest, then every other figure, each with the method it was reckoned by. */
export function CostFigures({ result }: { readonly result: CostResult }) {
  const { strings } = useReading();
  const { costWords, knowledge } = useGuide();
  const lineName = knowledge.conversions.thresholds.find(({ apr }) => apr === LINE)?.label;
  const headline = headlineOf(result, costWords);
  const { points, above } = againstTheLine(headline.rate);
  const standing =
    points === 0 ? costWords.onLine : (above ? costWords.above : costWords.below)(String(Math.abs(points)));
  return (
    <>
      <p class="headline">
        <span class="label">{costWords.apr}</span>
        <strong>{percent(headline.rate)}</strong>
        <span class="method">{headline.method}</span>
      </p>
      <RateScale rate={headline.rate} />
      <p class="standing">
        <b>{standing}</b>
        <span>
          {costWords.line}
          {strings.colon}
          <a href="#REG-01">{lineName}</a>
        </span>
      </p>
      {result.kind === 'instalments' && result.settled === null && (
        <p class="standing">{costWords.feeRateIsNot(percent(result.feePercent), percent(result.plan.apr))}</p>
      )}
      <dl class="cost-figures">
        {figuresOf(result, costWords).map(({ name, value, method }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <b>{value}</b>
              <small>{method}</small>
            </dd>
          </div>
        ))}
      </dl>
      <p class="small-print">{strings.contractRules}</p>
    </>
  );
}

function headlineOf(result: CostResult, costWords: CostStrings) {
  return result.kind === 'once'
    ? { rate: result.simple, method: simpleMethod(result.yearDays, costWords) }
    : { rate: result.plan.apr, method: costWords.irr };
}

function simpleMethod(yearDays: YearDays, costWords: CostStrings): string {
  return yearDays === 365 ? costWords.simple365 : costWords.simple360;
}

function figuresOf(result: CostResult, costWords: CostStrings): readonly Figure[] {
  if (result.kind === 'instalments') return instalmentFigures(result, costWords);
  return result.kind === 'once' ? onceFigures(result, costWords) : monthlyFigures(result, costWords);
}

function instalmentFigures({ plan, settled }: InstalmentResult, costWords: CostStrings): readonly Figure[] {
  const money = moneyIn(costWords);
  return [
    { name: costWords.totalCost, value: money(plan.totalFee), method: costWords.sumMethod },
    { name: costWords.totalPaid, value: money(plan.totalPayment), method: costWords.sumMethod },
    ...(settled === null
      ? paymentFigures(plan, costWords)
      : [
          { name: costWords.lastPayment, value: money(settled.lastPayment), method: costWords.sumMethod },
          { name: costWords.principalLeft, value: money(settled.principalLeft), method: '' },
          { name: costWords.feeLeft, value: money(settled.feeLeft), method: '' },
        ]),
    { name: costWords.ear, value: percent(plan.ear), method: costWords.earMethod },
    { name: costWords.monthlyIrr, value: percent(plan.monthlyIrr), method: costWords.monthlyIrrMethod },
  ];
}

function onceFigures({ payment, ear }: OnceResult, costWords: CostStrings): readonly Figure[] {
  const money = moneyIn(costWords);
  return [
    { name: costWords.interest, value: money(payment.interest), method: costWords.simpleMethod },
    { name: costWords.totalPaid, value: money(payment.payment), method: costWords.sumMethod },
    { name: costWords.ear, value: percent(ear), method: costWords.earDaily },
  ];
}

function monthlyFigures(
  { plan, simple, yearDays }: MonthlyResult,
  costWords: CostStrings,
): readonly Figure[] {
  const money = moneyIn(costWords);
  return [
    { name: costWords.interest, value: money(plan.totalInterest), method: costWords.sumMethod },
    { name: costWords.totalPaid, value: money(plan.totalPayment), method: costWords.sumMethod },
    ...paymentFigures(plan, costWords),
    { name: costWords.simple, value: percent(simple), method: simpleMethod(yearDays, costWords) },
    { name: costWords.ear, value: percent(plan.ear), method: costWords.earMethod },
    { name: costWords.monthlyIrr, value: percent(plan.monthlyIrr), method: costWords.monthlyIrrMethod },
  ];
}

/** One line while the payments are alike; the first and the last apart where they differ by more than cents. */
function paymentFigures({ rows }: PaymentPlan, costWords: CostStrings): readonly Figure[] {
  const money = moneyIn(costWords);
  const payments = rows.map((row) => row.payment);
  const [first = 0, next = first] = payments;
  const last = payments.at(-1) ?? next;
  const isLastAlike = Math.abs(last - next) < 1;
  return [
    ...(first === next ? [] : [{ name: costWords.firstPayment, value: money(first), method: '' }]),
    {
      name: first === next ? costWords.payment : costWords.nextPayment,
      value: money(next),
      method: isLastAlike && last !== next ? costWords.lastDiffers : '',
    },
    ...(isLastAlike
      ? []
      : [{ name: costWords.finalPayment, value: money(last), method: costWords.withPrincipal }]),
  ];
}

function moneyIn(costWords: CostStrings) {
  return (amount: number): string => `${yuan(amount, true)} ${costWords.yuan}`;
}
