import { useState } from 'preact/hooks';
import { Choice } from './Choice.tsx';
import { ConversionTables } from './ConversionTables.tsx';
import { CostFigures } from './CostFigures.tsx';
import { type DailyForm, dailyResult, type InstalmentForm, instalmentResult } from './cost-result.ts';
import { DailyFields } from './DailyFields.tsx';
import { Fold } from './Fold.tsx';
import { GuideSection } from './GuideSection.tsx';
import { useGuide } from './guide-context.ts';
import { InstalmentFields } from './InstalmentFields.tsx';
import { PaymentPlan } from './PaymentPlan.tsx';

type Kind = 'instalments' | 'daily';

/** The examples of the conversions, so that the page opens with figures that can be checked there. */
const INSTALMENTS: InstalmentForm = {
  principal: '10,000',
  terms: '12',
  feePercent: '8.8',
  feeTiming: 'spread',
  settleEarly: false,
  settleAt: '3',
  remainingFee: 'due',
};

const DAILY: DailyForm = {
  principal: '10,000',
  dailyPercent: '0.05',
  method: 'once',
  days: '30',
  terms: '12',
  yearDays: 365,
};

export function CostSection() {
  const { costWords } = useGuide();
  const [kind, setKind] = useState<Kind>('instalments');
  const [instalments, setInstalments] = useState(INSTALMENTS);
  const [daily, setDaily] = useState(DAILY);
  const { errors = [], result } = kind === 'instalments' ? instalmentResult(instalments) : dailyResult(daily);
  return (
    <GuideSection id="cost">
      <div class="calculator">
        <div class="inputs">
          <Choice<Kind>
            legend={costWords.kind}
            options={[
              { value: 'instalments', label: costWords.kinds.instalments },
              { value: 'daily', label: costWords.kinds.daily },
            ]}
            value={kind}
            onChange={setKind}
          />
          {kind === 'instalments' ? (
            <InstalmentFields
              form={instalments}
              errors={errors}
              onChange={(changes) => setInstalments({ ...instalments, ...changes })}
            />
          ) : (
            <DailyFields
              form={daily}
              errors={errors}
              onChange={(changes) => setDaily({ ...daily, ...changes })}
            />
          )}
        </div>
        <section class="outcome-figures" aria-label={costWords.result}>
          {result === undefined ? (
            <p role="status">{costWords.correctInput}</p>
          ) : (
            <>
              <CostFigures result={result} />
              <PaymentPlan
                principal={result.principal}
                rows={result.kind === 'once' ? [result.payment] : result.plan.rows}
              />
            </>
          )}
        </section>
      </div>
      <Fold label={costWords.conversions}>
        <ConversionTables />
      </Fold>
    </GuideSection>
  );
}
