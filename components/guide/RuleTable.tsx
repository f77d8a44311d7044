import { statusOn } from '../../knowledge/freshness.ts';
import type { Rule } from '../../knowledge/guide-types.ts';
import { useReading } from '../reading.ts';
import { Words } from '../Words.tsx';
import { useGuide } from './guide-context.ts';

/** What the timeline draws, as a table. */
export function RuleTable({ rules }: { readonly rules: readonly Rule[] }) {
  const { today } = useReading();
  const { words } = useGuide();
  return (
    <table class="listing rule-table">
      <thead>
        <tr>
          <th scope="col">{words.announced}</th>
          <th scope="col">{words.effective}</th>
          <th scope="col">{words.rule}</th>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.state}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <tr key={rule.id}>
            <td data-label={words.announced}>{rule.announced ?? '—'}</td>
            <td data-label={words.effective}>{rule.effective ?? '—'}</td>
            <th scope="row">
              <a href={`#${rule.id}`}>
                <Words of={rule} field="title" />
              </a>
            </th>
            <td data-label={words.number} lang="zh-CN">
              {rule.number ?? '—'}
            </td>
            <td data-label={words.state}>{words.states[statusOn(rule, today)]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
