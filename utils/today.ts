/** The reader's calendar day, YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${day}`;
}

/** How often a page that stays open looks at the calendar, ms; a computer may sleep through midnight. */
const LOOK = 60_000;

/** Calls back when a day has begun since the last look, until `signal` aborts. */
export function watchToday(onNewDay: () => void, signal: AbortSignal): void {
  let day = today();
  const timer = setInterval(() => {
    if (today() === day) return;
    day = today();
    onNewDay();
  }, LOOK);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
