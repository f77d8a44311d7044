import { changesSince } from '../../knowledge/changes.ts';
import type { Change } from '../../knowledge/guide-types.ts';
import { isUntranslated, Translated } from '../Words.tsx';
import { GuideSection } from './GuideSection.tsx';
import { useGuide } from './guide-context.ts';

/** What changed since the reader looked last; nothing on a first visit or without a change. */
export function NewChanges({ lastSeen }: { readonly lastSeen: string | null }) {
  const { knowledge, words } = useGuide();
  const changes = changesSince(knowledge.changes, lastSeen);
  if (lastSeen === null || changes.length === 0) return null;
  return (
    <aside class="notice" aria-labelledby="new-changes-title">
      <h2 id="new-changes-title">{words.sinceLastVisit(lastSeen)}</h2>
      <ChangeList changes={changes} />
    </aside>
  );
}

export function VersionsSection() {
  const { knowledge } = useGuide();
  return (
    <GuideSection id="versions">
      <ChangeList changes={knowledge.changes} />
    </GuideSection>
  );
}

function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  const { words } = useGuide();
  return (
    <dl class="changes">
      {changes.map((change) => (
        <div key={change.version}>
          <dt>{change.version}</dt>
          <dd>
            <ul class="plain">
              {change.records.map(({ id, what }, index) => (
                <li key={`${id} ${what}`}>
                  {id === 'edition' ? words.wholeEdition : <a href={`#${id}`}>{id}</a>}{' '}
                  <Translated text={what} untranslated={isUntranslated(change, `records.${index}.what`)} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
