import type { PauseScope } from './pause.ts';
import { useReading } from './reading.ts';

export function PauseSwitches({ onPause }: { readonly onPause: (scope: PauseScope) => void }) {
  const { strings } = useReading();
  const switches = [
    ['page', strings.pausePage],
    ['site', strings.pauseSite],
    ['hour', strings.pauseHour],
  ] as const;
  return (
    <section class="switches" aria-label={strings.switches}>
      {switches.map(([scope, label]) => (
        <button key={scope} type="button" class="button" onClick={() => onPause(scope)}>
          {label}
        </button>
      ))}
    </section>
  );
}
