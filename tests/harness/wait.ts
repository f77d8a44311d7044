const INTERVAL = 50; // ms

/**
 * Reads again and again until `accept` is content, and returns what it accepted. Used instead of puppeteer's
 * `waitForFunction`, which needs `eval` in the page and so fails under the strict policies we test with.
 */
export async function waitUntil<T>(
  what: string,
  read: () => Promise<T>,
  accept: (value: T) => boolean,
  timeout = 20_000, // ms; a machine may be busy
): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const value = await read();
    if (accept(value)) return value;
    if (Date.now() > deadline) {
      throw new Error(`Waited ${timeout} ms in vain for ${what}; last seen: ${JSON.stringify(value)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
}

/** Reads until the same came out, and not nothing, four times in a row: for what grows while it loads. */
export async function waitUntilSteady(
  what: string,
  read: () => Promise<string>,
  timeout?: number, // ms
): Promise<void> {
  let last = '';
  let repeats = 0;
  const isSteady = (value: string) => {
    repeats = value === last && value !== '' ? repeats + 1 : 0;
    last = value;
    return repeats === 3;
  };
  await waitUntil(what, read, isSteady, timeout);
}
