/**
 * For work that nobody waits for. Where the browser refuses a part of it, the rest is left undone and what the
 * reader sees stays as it was; the console keeps the reason.
 */
export function unattended(work: Promise<unknown>): void {
  work.catch((reason) => console.debug('Left undone:', reason));
}
