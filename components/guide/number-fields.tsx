import type { CostError, CostField } from '../../knowledge/cost-input.ts';
import { NumberField } from './NumberField.tsx';

export interface FieldsProps<Form> {
  readonly form: Form;
  readonly errors: readonly CostError[];
  readonly onChange: (changes: Partial<Form>) => void;
}

/** The fields of a form for its figures, each with its own value and its own mistake. */
export function numberFields<Form extends Partial<Record<CostField, string>>>({
  form,
  errors,
  onChange,
}: FieldsProps<Form>) {
  return (field: CostField & keyof Form, label: string, unit: string) => (
    <NumberField
      label={label}
      unit={unit}
      value={form[field] ?? ''}
      error={errors.find((error) => error.field === field)}
      onChange={(value) => onChange({ [field]: value } as Partial<Form>)}
    />
  );
}
