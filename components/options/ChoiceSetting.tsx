import { useId } from 'preact/hooks';
import { ALLOWED } from '../../utils/settings.ts';
import { useOptions } from './options-context.ts';

type ChoiceName = Exclude<keyof typeof ALLOWED, 'allNews'>;

interface ChoiceSettingProps<Name extends ChoiceName> {
  readonly name: Name;
  readonly legend: string;
  readonly labels: Readonly<Record<`${(typeof ALLOWED)[Name][number]}`, string>>;
  readonly help?: string;
}

/** A setting with a few values, all in view. */
export function ChoiceSetting<Name extends ChoiceName>({
  name,
  legend,
  labels,
  help,
}: ChoiceSettingProps<Name>) {
  const { settings, locked, actions, words } = useOptions();
  const helpId = useId();
  const isLocked = locked.has(name);
  const values: readonly (typeof ALLOWED)[Name][number][] = ALLOWED[name];
  return (
    <fieldset class="setting" disabled={isLocked} aria-describedby={help === undefined ? undefined : helpId}>
      <legend>{legend}</legend>
      <div class="values">
        {values.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={String(value)}
              checked={settings[name] === value}
              onChange={() => actions.choose({ [name]: value })}
            />
            <span>{labels[`${value}`]}</span>
          </label>
        ))}
      </div>
      {help !== undefined && (
        <p id={helpId} class="label">
          {help}
        </p>
      )}
      {isLocked && <p class="label">{words.locked}</p>}
    </fieldset>
  );
}
