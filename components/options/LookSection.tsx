import { ChoiceSetting } from './ChoiceSetting.tsx';
import { useOptions } from './options-context.ts';

/** Each language in its own words: who cannot read the present one finds theirs. */
const LANGUAGES = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' };

export function LookSection() {
  const { words } = useOptions();
  return (
    <section aria-labelledby="look-title">
      <h2 id="look-title">{words.look}</h2>
      <ChoiceSetting name="theme" legend={words.theme} labels={words.themeChoices} />
      <ChoiceSetting name="textSize" legend={words.textSize} labels={words.textSizeChoices} />
      <ChoiceSetting
        name="language"
        legend={words.language}
        labels={{ auto: words.autoLanguage, ...LANGUAGES }}
      />
    </section>
  );
}
