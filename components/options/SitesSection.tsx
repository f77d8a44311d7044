import { AllNews } from './AllNews.tsx';
import { BuiltInSites } from './BuiltInSites.tsx';
import { OwnSites } from './OwnSites.tsx';
import { useOptions } from './options-context.ts';
import { SitesOff } from './SitesOff.tsx';

export function SitesSection() {
  const { words } = useOptions();
  return (
    <section aria-labelledby="sites-title">
      <h2 id="sites-title">{words.sites}</h2>
      <AllNews />
      <OwnSites />
      <SitesOff />
      <BuiltInSites />
    </section>
  );
}
