import { useId } from 'preact/hooks';
import type { CostError } from '../../knowledge/cost-input.ts';
import type { CostStrings } from '../../locales/guide/cost-zh-CN.ts';
import { yuan } from '../money.ts';
import { useGuide } from './guide-context.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly value: string;
  readonly error: CostError | undefined;
  readonly onChange: (value: string) => void;
}

/** A figure to type. What is wrong with it stands under it, in plain words. */
export function NumberField({ label, unit, value, error, onChange }: NumberFieldProps) {
  const { costWords } = useGuide();
  const field = useId();
  const message = useId();
  return (
    <div class="field">
      <label for={field}>{label}</label>
      <span class="entry">
        <input
          id={field}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={value}
          aria-invalid={error !== undefined}
          aria-describedby={message}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
        <span class="unit">{unit}</span>
      </span>
      <p id={message} class="field-error">
        {error !== undefined && messageOf(error, costWords)}
      </p>
    </div>
  );
}

function messageOf({ id, limit }: CostError, costWords: CostStrings): string {
  const message = costWords.errors[id];
  return typeof message === 'string' ? message : message(yuan(limit ?? 0));
}
