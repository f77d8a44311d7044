import { useState } from 'preact/hooks';
import { useGuide } from './guide-context.ts';

interface WelcomeProps {
  /** Whether every page that looks like news is read already. */
  readonly readsAllNews: boolean;
  /** Asks the browser for the permission, and answers whether it was given; absent where it is not the reader's choice. */
  readonly onReadAllNews?: (() => Promise<boolean>) | undefined;
}

/** How to use the extension, shown once after it was installed. */
export function Welcome(props: WelcomeProps) {
  const { words } = useGuide();
  const { title, lede, steps, scope } = words.welcome;
  return (
    <aside id="welcome" class="notice welcome" aria-labelledby="welcome-title">
      <h2 id="welcome-title">{title}</h2>
      <p>{lede}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{scope}</p>
      {props.onReadAllNews !== undefined && (
        <ReadAllNews isOn={props.readsAllNews} ask={props.onReadAllNews} />
      )}
    </aside>
  );
}

interface ReadAllNewsProps {
  readonly isOn: boolean;
  readonly ask: () => Promise<boolean>;
}

function ReadAllNews({ isOn, ask }: ReadAllNewsProps) {
  const { words } = useGuide();
  const { readAllNews, readAllNewsHelp, readsAllNews, permissionDeclined } = words.welcome;
  const [isDeclined, setDeclined] = useState(false);
  return (
    <div class="read-all">
      {!isOn && (
        <>
          <button
            type="button"
            class="button primary"
            onClick={() => void ask().then((given) => setDeclined(!given))}
          >
            {readAllNews}
          </button>
          <p>{readAllNewsHelp}</p>
        </>
      )}
      <p role="status" class="outcome">
        {isOn ? readsAllNews : isDeclined && permissionDeclined}
      </p>
    </div>
  );
}
