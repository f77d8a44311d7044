import { useRef, useState } from 'preact/hooks';
import type { OptionsStrings } from '../../locales/options/zh-CN.ts';
import { type FileProblem, READ_BYTES } from '../../utils/settings-file.ts';
import { useOptions } from './options-context.ts';

/** What is stored, and its way out and in. */
export function DataSection() {
  const { words, exported, actions } = useOptions();
  const file = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState('');
  const [isAsking, setAsking] = useState(false);

  async function importFile(chosen: File): Promise<void> {
    setOutcome('');
    setOutcome(await outcomeOf(chosen));
  }

  async function outcomeOf(chosen: File): Promise<string> {
    const text = await chosen
      .slice(0, READ_BYTES)
      .text()
      .catch(() => null);
    if (text === null) return words.importRefused(words.unreadable);
    const problem = await actions.importText(text).catch(() => words.saveFailed);
    if (problem === null) return words.imported;
    return words.importRefused(typeof problem === 'string' ? problem : wordsFor(problem, words));
  }

  async function reset(): Promise<void> {
    setAsking(false);
    const isDone = await actions.reset().then(
      () => true,
      () => false,
    );
    setOutcome(isDone ? words.resetDone : words.saveFailed);
  }

  return (
    <section aria-labelledby="data-title">
      <h2 id="data-title">{words.data}</h2>
      <h3>{words.stored}</h3>
      <ul class="lines">
        {words.storedList.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>{words.notStored}</p>
      <p class="label import-help">{words.importHelp}</p>
      <div class="actions">
        <a
          class="button"
          download={words.fileName}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(exported)}`}
        >
          {words.exportFile}
        </a>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {words.importFile}
        </button>
        <input
          ref={file}
          type="file"
          name="import"
          hidden
          accept=".json,application/json"
          aria-label={words.importFile}
          onChange={(event) => {
            const { currentTarget: input } = event;
            const [chosen] = input.files ?? [];
            if (chosen !== undefined) void importFile(chosen);
            // The same file, corrected, can be chosen again.
            input.value = '';
          }}
        />
        <button type="button" class="button" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
          {words.reset}
        </button>
      </div>
      {isAsking && (
        <div class="ask">
          <p>{words.resetAsk}</p>
          <div class="actions">
            <button type="button" class="button primary" onClick={() => void reset()}>
              {words.resetConfirm}
            </button>
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {words.cancel}
            </button>
          </div>
        </div>
      )}
      <p role="status" class="outcome" data-outcome="data">
        {outcome}
      </p>
    </section>
  );
}

function wordsFor({ kind, line, key = '' }: FileProblem, { fileProblems }: OptionsStrings): string {
  return fileProblems[kind](line, key);
}
