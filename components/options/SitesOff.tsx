import { useOptions } from './options-context.ts';
import { SiteList } from './SiteList.tsx';

export function SitesOff() {
  const { words, settings, locked, actions } = useOptions();
  const { sitesOff } = settings;
  const isLocked = locked.has('sitesOff');
  return (
    <fieldset class="setting" disabled={isLocked} data-setting="sitesOff">
      <legend>{words.sitesOff}</legend>
      <p class="label">{words.sitesOffHelp}</p>
      <SiteList hosts={sitesOff} none={words.noSitesOff} onRemove={actions.removeSiteOff} />
      {isLocked && <p class="label">{words.locked}</p>}
    </fieldset>
  );
}
