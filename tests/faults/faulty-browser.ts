/** How a call of the browser's interface can go wrong. */
export type How = 'throws' | 'rejects' | 'never answers';

export interface Fault {
  readonly call: string;
  readonly how: How;
}

/** What calls answer, by path such as `storage.local.get`; nothing where none is named. */
export type Answers = Readonly<Record<string, (...args: never[]) => unknown>>;

export interface FaultyBrowser {
  /** Stands where `browser` stands. */
  readonly api: unknown;
  /** Paths of all calls so far. */
  readonly calls: Set<string>;
  fault: Fault | null;
  /** Parts this browser does not have, such as `contextMenus`. */
  readonly absent: Set<string>;
  /** Fires an event, such as `tabs.onRemoved`, and hands back what its listeners answered. */
  emit(event: string, ...args: unknown[]): unknown[];
}

/**
 * A browser that does what it is told and fails where it is told. Needs nothing outside itself, so that it can
 * travel into a page as text.
 *
 * @param immediate calls that answer at once, not with a promise
 */
export function faultyBrowser(answers: Answers, immediate: readonly string[]): FaultyBrowser {
  const listeners = new Map<string, Set<(...args: unknown[]) => unknown>>();

  function call(path: string, args: unknown[]): unknown {
    const event = path.replace(/\.(?:add|remove)Listener$/, '');
    if (event !== path) {
      const all = listeners.get(event) ?? new Set();
      listeners.set(event, all);
      const listener = args[0] as (...args: unknown[]) => unknown;
      if (path.endsWith('.addListener')) all.add(listener);
      else all.delete(listener);
      return undefined;
    }
    faulty.calls.add(path);
    if (faulty.fault?.call === path) {
      const refusal = new Error(`${path} was refused`);
      if (faulty.fault.how === 'throws') throw refusal;
      return faulty.fault.how === 'rejects' ? Promise.reject(refusal) : new Promise(() => undefined);
    }
    const answer = answers[path]?.(...(args as never[]));
    return immediate.includes(path) ? answer : Promise.resolve(answer);
  }

  function part(path: string): unknown {
    return new Proxy(() => undefined, {
      get(_, key) {
        const inner = path === '' ? String(key) : `${path}.${String(key)}`;
        if (typeof key === 'symbol' || key === 'then' || faulty.absent.has(inner)) return undefined;
        return inner === 'runtime.id' ? 'this-extension' : part(inner);
      },
      apply: (_, __, args) => call(path, args),
    });
  }

  const faulty: FaultyBrowser = {
    api: part(''),
    calls: new Set(),
    fault: null,
    absent: new Set(),
    emit: (event, ...args) => [...(listeners.get(event) ?? [])].map((listener) => listener(...args)),
  };
  return faulty;
}
