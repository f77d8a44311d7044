import type { PauseScope } from './pause.ts';
import { usePopupWords } from './popup-words.ts';
import { useReading } from './reading.ts';

export function PauseSwitches({ onPause }: { readonly onPause: (scope: PauseScope) => void }) {
  const { strings } = useReading();
  const words = usePopupWords();
  const switches = [
    ['page', strings.pausePage],
    ['site', strings.pauseSite],
    ['hour', strings.pauseHour],
  ] as const;
  return (
    <section class="switches" aria-label={words.switches}>
      {switches.map(([scope, label]) => (
        <button key={scope} type="button" class="button" onClick={() => onPause(scope)}>
          {label}
        </button>
      ))}
    </section>
  );
}
