import { statusOn } from '../../knowledge/freshness.ts';
import type { Rule } from '../../knowledge/guide-types.ts';
import { ExpiredTag } from '../ExpiredTag.tsx';
import { useReading } from '../reading.ts';
import { Small } from '../Small.tsx';
import { Sourced } from '../Sourced.tsx';
import { isUntranslated, Translated, Words } from '../Words.tsx';
import { Fold } from './Fold.tsx';
import { useGuide } from './guide-context.ts';
import { QuoteButton } from './QuoteButton.tsx';
import { RecordId } from './RecordId.tsx';
import { RuleEffects } from './RuleEffects.tsx';
import { RuleLinks } from './RuleLinks.tsx';
import { startOf } from './rules-in-time.ts';

export function RuleEntry({ rule }: { readonly rule: Rule }) {
  const { strings, today } = useReading();
  const { words } = useGuide();
  const state = statusOn(rule, today);
  const quote = `${strings.titled(rule.title)}${strings.colon}${rule.requires}\n${rule.forUsers}`;
  return (
    <article id={rule.id} class="rule cited" data-state={state}>
      <p class="rule-date">
        <time dateTime={startOf(rule)}>{startOf(rule)}</time>
        <span class="state">{words.states[state]}</span>
        <RecordId id={rule.id} />
      </p>
      <div>
        <h3>
          <Words of={rule} field="title" />
        </h3>
        <p>
          <Translated
            text={<Sourced text={rule.forUsers} of={rule} />}
            untranslated={isUntranslated(rule, 'forUsers')}
          />
          <ExpiredTag of={rule} />
          <QuoteButton text={quote} of={rule} />
        </p>
        <Fold label={words.ruleDetails}>
          <dl class="terms">
            <dt>{words.requires}</dt>
            <dd>
              <Words of={rule} field="requires" />
            </dd>
            <RuleEffects rule={rule} />
            <RuleDates rule={rule} />
          </dl>
        </Fold>
      </div>
    </article>
  );
}

function RuleDates({ rule }: { readonly rule: Rule }) {
  const { strings } = useReading();
  const { words } = useGuide();
  const { announced, effective, until, issuers, number, statusNote, supersededBy, supersededOn } = rule;
  const dates = [
    announced === null ? null : words.announcedOn(announced),
    effective === null ? null : words.effectiveOn(effective),
    until === undefined ? null : words.endedOn(until),
    strings.asOf(rule.asOf),
  ];
  return (
    <>
      <dt>{words.issuers}</dt>
      <dd>
        <Translated
          text={[issuers.join(strings.listSeparator), number]
            .filter((part) => part !== null)
            .join(strings.clauseSeparator)}
          untranslated={isUntranslated(rule, 'issuers')}
        />
      </dd>
      <dt>{words.dates}</dt>
      <dd>
        {dates.filter((part) => part !== null).join(strings.clauseSeparator)}
        {statusNote !== undefined && (
          <p>
            <Words of={{ ...rule, statusNote }} field="statusNote" />
          </p>
        )}
      </dd>
      {supersededBy.length > 0 && (
        <>
          <dt>{words.supersededBy}</dt>
          <dd>
            <RuleLinks ids={supersededBy} />
            {supersededOn !== null && <Small kind="date">{words.effectiveOn(supersededOn)}</Small>}
          </dd>
        </>
      )}
    </>
  );
}
