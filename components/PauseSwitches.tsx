import type { Settings } from '../utils/settings.ts';
import type { PauseScope } from './pause.ts';
import { usePopupWords } from './popup-words.ts';
import { useReading } from './reading.ts';

interface PauseSwitchesProps {
  readonly locked: ReadonlySet<keyof Settings>;
  readonly onPause: (scope: PauseScope) => void;
}

export function PauseSwitches({ locked, onPause }: PauseSwitchesProps) {
  const { strings } = useReading();
  const words = usePopupWords();
  const switches = [
    ['page', strings.pausePage],
    ['site', strings.pauseSite],
    ['hour', strings.pauseHour],
  ] as const;
  return (
    <section class="switches" aria-label={words.switches}>
      {switches
        .filter(([scope]) => scope !== 'site' || !locked.has('sitesOff'))
        .map(([scope, label]) => (
          <button key={scope} type="button" class="button" onClick={() => onPause(scope)}>
            {label}
          </button>
        ))}
    </section>
  );
}
