import { DataSection } from './DataSection.tsx';
import { LookSection } from './LookSection.tsx';
import { MarkingSection } from './MarkingSection.tsx';
import { OpeningSection } from './OpeningSection.tsx';
import { type Options, OptionsProvider } from './options-context.ts';
import { PermissionsSection } from './PermissionsSection.tsx';
import { Preview } from './Preview.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { SitesSection } from './SitesSection.tsx';

export interface OptionsViewProps extends Options {
  /** How the last change was kept, where that is worth a word. */
  readonly notice: 'local' | 'failed' | null;
}

/** Every setting on one page. Changes count at once. */
export function OptionsView({ notice, ...options }: OptionsViewProps) {
  const { words, strings, settings } = options;
  return (
    <OptionsProvider value={options}>
      <div
        class="surface options"
        lang={strings.lang}
        data-theme={settings.theme}
        data-size={settings.textSize}
      >
        <header>
          <h1>
            {strings.name} · {words.title}
          </h1>
          <p class="label">{words.lede}</p>
        </header>
        <main>
          <Preview />
          <MarkingSection />
          <OpeningSection />
          <LookSection />
          <SitesSection />
          <ShortcutsSection />
          <PermissionsSection />
          <DataSection />
        </main>
        <p role="status" class="notice">
          {notice === 'local' && words.savedLocally}
          {notice === 'failed' && words.saveFailed}
        </p>
        <footer>{strings.notAffiliated}</footer>
      </div>
    </OptionsProvider>
  );
}
