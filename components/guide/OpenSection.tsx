import { ExpiredTag } from '../ExpiredTag.tsx';
import { useReading } from '../reading.ts';
import { Small } from '../Small.tsx';
import { Words } from '../Words.tsx';
import { GuideSection } from './GuideSection.tsx';
import { useGuide } from './guide-context.ts';
import { RuleLinks } from './RuleLinks.tsx';

/** What is not settled, and the days on which something will change. */
export function OpenSection() {
  const { strings, asOf } = useReading();
  const { knowledge, words } = useGuide();
  return (
    <GuideSection id="open">
      <dl class="open-list">
        {knowledge.unconfirmed.map((item) => (
          <div key={item.id} id={item.id}>
            <dt>
              <Words of={item} field="topic" />
            </dt>
            <dd>
              <Words of={item} field="text" />
              {item.asOf !== asOf && <Small kind="date">{strings.asOf(item.asOf)}</Small>}
              <ExpiredTag of={item} />
              {item.facts.length > 0 && (
                <span class="see">
                  {words.relatedFacts}
                  {item.facts.map((id) => (
                    <a key={id} href={`#${id}`}>
                      {id}
                    </a>
                  ))}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{words.watch}</h3>
      <dl class="open-list watch">
        {knowledge.watch.map((item) => (
          <div key={item.id} id={item.id}>
            <dt>
              <time dateTime={item.reviewBy}>{item.reviewBy}</time>
              {item.recurring !== undefined && <small>{words.recurring[item.recurring]}</small>}
            </dt>
            <dd>
              <b>
                <Words of={item} field="topic" />
              </b>
              {strings.colon}
              <Words of={item} field="note" />
              <ExpiredTag of={item} />
              <RuleLinks ids={item.rules} />
            </dd>
          </div>
        ))}
      </dl>
    </GuideSection>
  );
}
