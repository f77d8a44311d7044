import { Choice } from './Choice.tsx';
import type { InstalmentForm } from './cost-result.ts';
import { useGuide } from './guide-context.ts';
import { type FieldsProps, numberFields } from './number-fields.tsx';

export function InstalmentFields(props: FieldsProps<InstalmentForm>) {
  const { costWords } = useGuide();
  const { form, onChange } = props;
  const field = numberFields(props);
  return (
    <>
      {field('principal', costWords.principal, costWords.yuan)}
      {field('terms', costWords.terms, costWords.months)}
      {field('feePercent', costWords.feePercent, costWords.percent)}
      <Choice
        legend={costWords.feeTiming}
        options={[
          { value: 'spread', label: costWords.feeTimings.spread },
          { value: 'first', label: costWords.feeTimings.first },
        ]}
        value={form.feeTiming}
        onChange={(feeTiming) => onChange({ feeTiming })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={form.settleEarly}
          onChange={(event) => onChange({ settleEarly: event.currentTarget.checked })}
        />
        <span>{costWords.settleEarly}</span>
      </label>
      {form.settleEarly && (
        <>
          {field('settleAt', costWords.settleAt, costWords.months)}
          <Choice
            legend={costWords.remainingFee}
            options={[
              { value: 'due', label: costWords.remainingFees.due },
              { value: 'waived', label: costWords.remainingFees.waived },
            ]}
            value={form.remainingFee}
            onChange={(remainingFee) => onChange({ remainingFee })}
          />
        </>
      )}
    </>
  );
}
