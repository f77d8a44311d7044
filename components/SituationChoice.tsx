import type { Situation } from '../knowledge/types.ts';
import { Words } from './Words.tsx';

/** Names before the list is opened. */
const SHOWN = 5;

interface SituationChoiceProps {
  readonly situations: readonly Situation[];
  readonly onOpen: (id: string) => void;
}

/** The likeliest situations by name; one click leads to what to do. */
export function SituationChoice({ situations, onOpen }: SituationChoiceProps) {
  return (
    <ul class="choice">
      {situations.slice(0, SHOWN).map((situation) => (
        <li key={situation.id}>
          <button type="button" class="link" onClick={() => onOpen(situation.id)}>
            <Words of={situation} field="title" />
          </button>
        </li>
      ))}
    </ul>
  );
}
