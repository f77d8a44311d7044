import { Choice } from './Choice.tsx';
import type { DailyForm, DailyMethod } from './cost-result.ts';
import { useGuide } from './guide-context.ts';
import { type FieldsProps, numberFields } from './number-fields.tsx';

export function DailyFields(props: FieldsProps<DailyForm>) {
  const { costWords } = useGuide();
  const { form, onChange } = props;
  const field = numberFields(props);
  return (
    <>
      {field('principal', costWords.principal, costWords.yuan)}
      {field('dailyPercent', costWords.dailyPercent, costWords.percent)}
      {form.method === 'once'
        ? field('days', costWords.days, costWords.dayUnit)
        : field('terms', costWords.terms, costWords.months)}
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
