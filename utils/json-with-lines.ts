/**
 * A small JSON reader that knows the line of everything. Browsers word and place the errors of `JSON.parse` each in
 * its own way, some without a place, and none tells where a valid but unwanted key stands.
 */

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonNode[]
  | ReadonlyMap<string, JsonNode>;

export interface JsonNode {
  /** From 1; of a member of an object, the line of its name. */
  readonly line: number;
  readonly value: JsonValue;
}

export class JsonError extends Error {
  readonly line: number;

  constructor(line: number) {
    super(`Not JSON at line ${line}`);
    this.line = line;
  }
}

/** Far more than any file of ours has; a hostile one must not exhaust the stack. */
const MAX_DEPTH = 20;

/** Strings are only delimited here: what may stand in them is left to `JSON.parse`. */
const TOKEN = /[{}[\],:]|"(?:[^"\\]|\\.)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Throws a `JsonError`. Of a name given twice the last one counts, as everywhere. */
export function parseJsonWithLines(text: string): JsonNode {
  let position = 0;
  let line = 1;

  function skipSpace(): void {
    for (; ' \t\r\n'.includes(text.charAt(position)) && position < text.length; position += 1) {
      if (text.charAt(position) === '\n') line += 1;
    }
  }

  function next(): string {
    skipSpace();
    TOKEN.lastIndex = position;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) throw new JsonError(line);
    position += token.length;
    return token;
  }

  function plain(token: string): string | number | boolean | null {
    try {
      return JSON.parse(token);
    } catch {
      throw new JsonError(line);
    }
  }

  function isNext(token: string): boolean {
    skipSpace();
    return text.startsWith(token, position);
  }

  function expect(token: string): void {
    if (next() !== token) throw new JsonError(line);
  }

  /** What stands between two brackets, commas between its items. */
  function readItems(close: string, readItem: () => void): void {
    if (!isNext(close)) {
      readItem();
      while (!isNext(close)) {
        expect(',');
        readItem();
      }
    }
    expect(close);
  }

  function read(depth: number): JsonNode {
    const token = next();
    const start = line;
    if (depth > MAX_DEPTH) throw new JsonError(line);
    if (token === '[') {
      const items: JsonNode[] = [];
      readItems(']', () => items.push(read(depth + 1)));
      return { line: start, value: items };
    }
    if (token === '{') {
      const members = new Map<string, JsonNode>();
      readItems('}', () => {
        const name = next();
        if (!name.startsWith('"')) throw new JsonError(line);
        const lineOfName = line;
        expect(':');
        members.set(plain(name) as string, { line: lineOfName, value: read(depth + 1).value });
      });
      return { line: start, value: members };
    }
    if (/^[}\],:]/.test(token)) throw new JsonError(line);
    return { line: start, value: plain(token) };
  }

  const root = read(0);
  skipSpace();
  if (position < text.length) throw new JsonError(line);
  return root;
}
