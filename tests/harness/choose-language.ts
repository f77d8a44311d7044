import type { Language } from '../../knowledge/types.ts';
import type { TestBrowser } from './test-browser.ts';

export async function chooseLanguage({ extension }: TestBrowser, language: Language): Promise<void> {
  await extension.evaluate(
    (api, chosen) => api.storage.sync.set({ settings: { version: 1, language: chosen } }),
    language,
  );
}
