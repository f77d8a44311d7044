import { useMemo, useState } from 'preact/hooks';
import type { NewsSite, SiteKind } from '../../utils/news-sites.ts';
import { Disclosure } from '../Disclosure.tsx';
import { isFound, searchable } from '../search-text.ts';
import { useOptions } from './options-context.ts';

/** The reviewed list, grouped by kind and region, each site with the reason it is there. */
export function BuiltInSites() {
  const { words, builtIn, access, actions } = useOptions();
  return (
    <div class="setting built-in">
      <h3>{words.builtIn}</h3>
      <p class="label">{words.builtInHelp}</p>
      {!access.list && (
        <div class="withheld">
          <p class="label">{words.listWithheld}</p>
          <button type="button" class="button" onClick={() => void actions.grantList()}>
            {words.grant}
          </button>
        </div>
      )}
      <Disclosure label={words.builtInCount(builtIn.length)} class="row">
        <SearchableSites />
      </Disclosure>
    </div>
  );
}

function SearchableSites() {
  const { words, builtIn } = useOptions();
  const [query, setQuery] = useState('');
  const entries = useMemo(
    () =>
      builtIn.map((site) => {
        const { host, name, reason, kind, region } = site;
        return {
          site,
          text: searchable([host, name, reason, words.kinds[kind], words.regions[region]].join(' ')),
        };
      }),
    [builtIn, words],
  );
  const found = entries.filter(({ text }) => isFound(query.trim(), text)).map(({ site }) => site);
  return (
    <>
      <search class="search-sites">
        <label>
          <span>{words.search}</span>
          <input
            type="search"
            name="search"
            autocomplete="off"
            spellcheck={false}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        <p role="status" class="label">
          {found.length === 0 ? words.noneFound : words.found(found.length, builtIn.length)}
        </p>
      </search>
      {groupBy(found, ({ kind }) => kind).map(([kind, ofKind]) => (
        <SitesOfKind key={kind} kind={kind} sites={ofKind} />
      ))}
    </>
  );
}

function SitesOfKind({ kind, sites }: { readonly kind: SiteKind; readonly sites: readonly NewsSite[] }) {
  const { words } = useOptions();
  return (
    <div class="kind-group">
      <h4>
        {words.kinds[kind]} <small class="label">{words.builtInCount(sites.length)}</small>
      </h4>
      {groupBy(sites, ({ region }) => region).map(([region, ofRegion]) => (
        <div key={region}>
          <h5 class="label">{words.regions[region]}</h5>
          <dl>
            {ofRegion.map(({ host, name, reason }) => (
              <div key={host}>
                <dt>
                  <span lang={languageOf(name)}>{name}</span> <small class="label">{host}</small>
                </dt>
                <dd lang={languageOf(reason)}>{reason}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}

/** In the order in which each key comes first. */
function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): [Key, Item[]][] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups];
}

/** The list is not translated: a name or reason is in the language of the site. */
function languageOf(text: string): string {
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
}
