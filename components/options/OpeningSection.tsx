import { ChoiceSetting } from './ChoiceSetting.tsx';
import { useOptions } from './options-context.ts';

export function OpeningSection() {
  const { words } = useOptions();
  return (
    <section aria-labelledby="opening-title">
      <h2 id="opening-title">{words.opening}</h2>
      <ChoiceSetting name="trigger" legend={words.trigger} labels={words.triggerChoices} />
      <ChoiceSetting name="dwell" legend={words.dwell} labels={words.dwellChoices} help={words.dwellHelp} />
    </section>
  );
}
