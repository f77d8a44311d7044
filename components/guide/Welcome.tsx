import { useGuide } from './guide-context.ts';

interface WelcomeProps {
  /** Asks for the permission to read every news page; absent where it is given already. */
  readonly onReadAllNews?: (() => void) | undefined;
}

/** How to use the extension, shown once after it was installed. */
export function Welcome({ onReadAllNews }: WelcomeProps) {
  const { words } = useGuide();
  const { title, lede, steps, scope, readAllNews, readAllNewsHelp } = words.welcome;
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
      {onReadAllNews !== undefined && (
        <div class="read-all">
          <button type="button" class="button primary" onClick={onReadAllNews}>
            {readAllNews}
          </button>
          <p>{readAllNewsHelp}</p>
        </div>
      )}
    </aside>
  );
}
