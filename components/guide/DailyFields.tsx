import type { CostField } from '../../knowledge/cost-input.ts';
import { Choice } from './Choice.tsx';
import type { DailyForm, DailyMethod } from './cost-result.ts';
import { useGuide } from './guide-context.ts';
import type { FieldsProps } from './InstalmentFields.tsx';
import { NumberField } from './NumberField.tsx';

export function DailyFields({ form, errors, onChange }: FieldsProps<DailyForm>) {
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
        label={costWords.dailyPercent}
        unit={costWords.percent}
        value={form.dailyPercent}
        error={errorOf('dailyPercent')}
        onChange={(dailyPercent) => onChange({ dailyPercent })}
      />
      {form.method === 'once' ? (
        <NumberField
          label={costWords.days}
          unit={costWords.dayUnit}
          value={form.days}
          error={errorOf('days')}
          onChange={(days) => onChange({ days })}
        />
      ) : (
        <NumberField
          label={costWords.terms}
          unit={costWords.months}
          value={form.terms}
          error={errorOf('terms')}
          onChange={(terms) => onChange({ terms })}
        />
      )}
      <Choice<DailyMethod>
        legend={costWords.method}
        options={(['once', 'equal', 'interestFirst'] as const).map((value) => {
          return { value, label: costWords.methods[value] };
        })}
        value={form.method}
        onChange={(method) => onChange({ method })}
      />
      <Choice
        legend={costWords.yearDays}
        options={(['365', '360'] as const).map((value) => ({ value, label: costWords.yearDaysOf(value) }))}
        value={form.yearDays === 365 ? '365' : '360'}
        onChange={(days) => onChange({ yearDays: days === '365' ? 365 : 360 })}
      />
    </>
  );
}
