import type { Question } from '../knowledge/types.ts';
import { Disclosure } from './Disclosure.tsx';
import { Statement } from './Statement.tsx';
import { Words } from './Words.tsx';

/** The question as a title, a short direct answer under it. */
export function Questions({ questions }: { readonly questions: readonly Question[] }) {
  return (
    <ul class="divided">
      {questions.map((question) => (
        <li key={question.id}>
          <Disclosure class="row" label={<Words of={question} field="title" />}>
            <p class="answer">
              <Statement of={question} date="always" />
            </p>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
