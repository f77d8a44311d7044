import type { Step, StepStatement } from '../knowledge/types.ts';
import { useReading } from './reading.ts';
import { Statement } from './Statement.tsx';

interface StepsProps {
  readonly steps: readonly StepStatement[];
  readonly focus: Step;
}

/** The way of a loan at a glance, and the one step the page is about. */
export function StepsInBrief({ steps, focus }: StepsProps) {
  const { strings } = useReading();
  const step = steps.find((candidate) => candidate.step === focus);
  return (
    <>
      <ol class="flow">
        {steps.map(({ step: name }) => (
          <li key={name} class={name === focus ? 'focus' : undefined}>
            {strings.steps[name]}
          </li>
        ))}
      </ol>
      {step !== undefined && (
        <p>
          <b>{strings.steps[focus]}</b>
          {strings.colon}
          <Statement of={step} />
        </p>
      )}
    </>
  );
}

export function Steps({ steps }: { readonly steps: readonly StepStatement[] }) {
  const { strings } = useReading();
  return (
    <ol class="pairs">
      {steps.map((step) => (
        <li key={step.step}>
          <b>{strings.steps[step.step]}</b>
          <p>
            <Statement of={step} date="always" />
          </p>
        </li>
      ))}
    </ol>
  );
}
