import type { CardRule, IsoDate } from '../knowledge/types.ts';
import { Disclosure } from './Disclosure.tsx';
import { useReading } from './reading.ts';
import { Sourced } from './Sourced.tsx';
import { isUntranslated, Translated } from './Words.tsx';

interface NewerRulesProps {
  readonly rules: readonly CardRule[];
  readonly published: IsoDate;
}

/** That the article is older than rules which change its subject. */
export function NewerRules({ rules, published }: NewerRulesProps) {
  const { strings } = useReading();
  return (
    <div>
      <Disclosure class="link" label={strings.olderThan(published, rules.length)}>
        <ul class="pairs">
          {rules.map((rule) => (
            <li key={rule.id}>
              <span class="since">{strings.since(rule.effective ?? '')}</span>
              <span>
                <Translated
                  text={<Sourced text={strings.titled(rule.title)} of={inForce(rule)} />}
                  untranslated={isUntranslated(rule, 'title')}
                />
              </span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

/** A rule is its own source, as of the day it took effect. */
function inForce(rule: CardRule) {
  return { sources: [], rules: [rule.id], asOf: rule.effective ?? '' };
}
