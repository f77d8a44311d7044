import type { PlanRow } from '../../knowledge/cost-plan.ts';
import { yuan } from '../money.ts';
import { Fold } from './Fold.tsx';
import { useGuide } from './guide-context.ts';
import { PlanChart } from './PlanChart.tsx';

interface PaymentPlanProps {
  readonly principal: number;
  readonly rows: readonly PlanRow[];
}

/** Each payment and its parts, drawn and as a table. */
export function PaymentPlan({ principal, rows }: PaymentPlanProps) {
  const { costWords } = useGuide();
  const interest = total(rows, 'interest');
  const fee = total(rows, 'fee');
  const costs = (['interest', 'fee'] as const).filter((part) => total(rows, part) > 0);
  return (
    <>
      <PlanChart rows={rows} principal={principal} cost={interest + fee} />
      <Fold label={costWords.plan}>
        <table class="plan">
          <thead>
            <tr>
              <th scope="col">{costWords.period}</th>
              <th scope="col">{costWords.principal}</th>
              {costs.map((part) => (
                <th key={part} scope="col">
                  {costWords[part]}
                </th>
              ))}
              <th scope="col">{costWords.paid}</th>
              <th scope="col">{costWords.balance}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.period}>
                <th scope="row">{row.period}</th>
                <td>{yuan(row.principal, true)}</td>
                {costs.map((part) => (
                  <td key={part}>{yuan(row[part], true)}</td>
                ))}
                <td>{yuan(row.payment, true)}</td>
                <td>{yuan(row.balance, true)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{costWords.total}</th>
              <td>{yuan(total(rows, 'principal'), true)}</td>
              {costs.map((part) => (
                <td key={part}>{yuan(total(rows, part), true)}</td>
              ))}
              <td>{yuan(total(rows, 'payment'), true)}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </Fold>
    </>
  );
}

/** Added in cents, so that the sum is exact. */
function total(rows: readonly PlanRow[], part: 'principal' | 'interest' | 'fee' | 'payment'): number {
  return rows.reduce((sum, row) => sum + Math.round(row[part] * 100), 0) / 100;
}
