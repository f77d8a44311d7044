import type { CostError, CostField } from '../../knowledge/cost-input.ts';
import { Choice } from './Choice.tsx';
import type { InstalmentForm } from './cost-result.ts';
import { useGuide } from './guide-context.ts';
import { NumberField } from './NumberField.tsx';

export interface FieldsProps<Form> {
  readonly form: Form;
  readonly errors: readonly CostError[];
  readonly onChange: (changes: Partial<Form>) => void;
}

export function InstalmentFields({ form, errors, onChange }: FieldsProps<InstalmentForm>) {
  const { costWords } = useGuide();
  const errorOf = (field: CostField) => errors.find((error) => error.field === field);
  return (
    <>
      <NumberField
        label={costWords.principal}
        unit={costWords.yuan}
        value={form.principal}
        error={errorOf('principal')}
        onChange={(principal) => onChange({ principal })}
      />
      <NumberField
        label={costWords.terms}
        unit={costWords.months}
        value={form.terms}
        error={errorOf('terms')}
        onChange={(terms) => onChange({ terms })}
      />
      <NumberField
        label={costWords.feePercent}
        unit={costWords.percent}
        value={form.feePercent}
        error={errorOf('feePercent')}
        onChange={(feePercent) => onChange({ feePercent })}
      />
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
          <NumberField
            label={costWords.settleAt}
            unit={costWords.months}
            value={form.settleAt}
            error={errorOf('settleAt')}
            onChange={(settleAt) => onChange({ settleAt })}
          />
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
