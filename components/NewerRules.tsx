import type { CardRule, IsoDate } from '../knowledge/types.ts';
import { Disclosure } from './Disclosure.tsx';
import { useReading } from './reading.ts';
import { SourceMark } from './SourceMark.tsx';
import { Words } from './Words.tsx';

interface NewerRulesProps {
  readonly rules: readonly CardRule[];
  readonly published: IsoDate;
}

/** That the article is older than rules which change its subject. */
export function NewerRules({ rules, published }: NewerRulesProps) {
  const { strings } = useReading();
  return (
    <div class="newer">
      <Disclosure class="link" label={strings.olderThan(published, rules.length)}>
        <ul class="lines">
          {rules.map((rule) => (
            <li key={rule.id}>
              <Words of={{ ...rule, title: strings.titled(rule.title) }} field="title" />
              <SourceMark of={{ sources: [], rules: [rule.id], asOf: rule.effective ?? '' }} />{' '}
              <small class="as-of">{strings.inForceSince(rule.effective ?? '')}</small>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
