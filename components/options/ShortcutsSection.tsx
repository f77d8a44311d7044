import { useOptions } from './options-context.ts';

export function ShortcutsSection() {
  const { words, shortcuts, browserName, actions } = useOptions();
  return (
    <section aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{words.shortcuts}</h2>
      {shortcuts === null ? (
        <p>{words.noShortcuts}</p>
      ) : (
        <>
          <dl class="shortcuts">
            {shortcuts.map(({ name, keys }) => (
              <div key={name}>
                <dt>{words.shortcutNames[name]}</dt>
                <dd>{keys === '' ? words.shortcutUnset : <kbd>{keys}</kbd>}</dd>
              </div>
            ))}
          </dl>
          <p class="label">{words.shortcutsHow[browserName]}</p>
          <button type="button" class="button" onClick={actions.changeShortcuts}>
            {words.changeShortcuts}
          </button>
        </>
      )}
    </section>
  );
}
