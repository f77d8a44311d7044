/** `navigator.locks` of a browser just started, as far as it is used here; Node has it since version 24. */
export function webLocks(): Pick<LockManager, 'request'> {
  const last = new Map<string, Promise<unknown>>();
  return {
    request(name: string, work: () => Promise<unknown>) {
      const done = (last.get(name) ?? Promise.resolve()).then(work);
      last.set(
        name,
        done.catch(() => undefined),
      );
      return done;
    },
  } as Pick<LockManager, 'request'>;
}
