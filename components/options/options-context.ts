import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OptionsStrings } from '../../locales/options/zh-CN.ts';
import type { Strings } from '../../locales/zh-CN.ts';
import type { NewsSite } from '../../utils/news-sites.ts';
import type { Choices, Settings } from '../../utils/settings.ts';
import type { FileProblem } from '../../utils/settings-file.ts';

export interface Shortcut {
  readonly name: keyof OptionsStrings['shortcutNames'];
  /** As the browser writes it; empty where none is set. */
  readonly keys: string;
}

/** What the browser allows at present. */
export interface Access {
  /** All of the built-in list. */
  readonly list: boolean;
  readonly allSites: boolean;
  /** The reader's own sites that may be read. */
  readonly sites: ReadonlySet<string>;
}

export interface OptionsActions {
  readonly choose: (choices: Choices) => void;
  /** The four that ask for a permission answer whether it was given; to be called in the click itself. */
  readonly setAllNews: (on: boolean) => Promise<boolean>;
  readonly addSite: (host: string) => Promise<boolean>;
  readonly grantSite: (host: string) => Promise<boolean>;
  readonly grantList: () => Promise<boolean>;
  /** Answers whether it is gone. */
  readonly removeSite: (host: string) => Promise<boolean>;
  readonly removeSiteOff: (host: string) => void;
  readonly changeShortcuts: () => void;
  /** Answers with the problem of the text, or null when its settings are the reader's now. */
  readonly importText: (text: string) => Promise<FileProblem | null>;
  readonly reset: () => Promise<void>;
}

export interface Options {
  readonly words: OptionsStrings;
  readonly strings: Strings;
  readonly settings: Settings;
  /** Set by an organisation: shown, not to be changed. */
  readonly locked: ReadonlySet<keyof Settings>;
  readonly builtIn: readonly NewsSite[];
  readonly access: Access;
  /** Null where the browser has none. */
  readonly shortcuts: readonly Shortcut[] | null;
  readonly browserName: 'chromium' | 'firefox';
  /** The reader's choices as a file. */
  readonly exported: string;
  readonly actions: OptionsActions;
  /** Marks the sentence as a page would be; the answer takes the marks away. */
  readonly paint: (sentence: HTMLElement, settings: Settings) => () => void;
}

const OptionsContext = createContext<Options | null>(null);

export const OptionsProvider = OptionsContext.Provider;

export function useOptions(): Options {
  const options = useContext(OptionsContext);
  if (options === null) throw new Error('A view stands outside an OptionsProvider');
  return options;
}
