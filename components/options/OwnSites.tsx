import { useId, useState } from 'preact/hooks';
import { normaliseHostInput } from '../../utils/host-input.ts';
import { siteOf } from '../../utils/sites.ts';
import { useOptions } from './options-context.ts';
import { SiteList } from './SiteList.tsx';

/** Sites the reader added, each with a permission of its own. */
export function OwnSites() {
  const { words, settings, locked, access, actions, builtIn } = useOptions();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState('');
  const [outcome, setOutcome] = useState('');
  const id = useId();
  const isLocked = locked.has('sitesOn');

  function problemOf(host: string): string | undefined {
    if (siteOf(`https://${host}/`, builtIn) !== undefined) return words.alreadyListed(host);
    return settings.sitesOn.includes(host) ? words.alreadyAdded(host) : undefined;
  }

  async function add(): Promise<void> {
    setOutcome('');
    const checked = normaliseHostInput(typed);
    const problem = 'error' in checked ? words.hostErrors[checked.error] : problemOf(checked.host);
    setError(problem ?? '');
    if (problem !== undefined || 'error' in checked) return;
    const isGranted = await actions.addSite(checked.host);
    setOutcome(isGranted ? words.added(checked.host) : words.permissionDeclined);
    if (isGranted) setTyped('');
  }

  async function remove(host: string): Promise<void> {
    setOutcome((await actions.removeSite(host)) ? words.removed(host) : '');
  }

  return (
    <fieldset class="setting" disabled={isLocked}>
      <legend>{words.ownSites}</legend>
      <p class="label">{words.ownSitesHelp}</p>
      <SiteList
        hosts={settings.sitesOn}
        none={words.noOwnSites}
        onRemove={(host) => void remove(host)}
        isWithheld={(host) => !access.sites.has(host)}
        onGrant={(host) => void actions.grantSite(host)}
      />
      <form
        class="add-site"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label for={id}>{words.addLabel}</label>
        <input
          id={id}
          name="host"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder="news.example.com"
          value={typed}
          aria-invalid={error !== ''}
          aria-describedby={`${id}-error`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.add}
        </button>
      </form>
      <p id={`${id}-error`} role="alert" class="outcome">
        {error}
      </p>
      <p role="status" class="outcome">
        {outcome}
      </p>
      {isLocked && <p class="label">{words.locked}</p>}
    </fieldset>
  );
}
