const han = /\p{Script=Han}/u;

/** Whether a text needs another language at all: 12378 and IRR do not. */
export function isChinese(text: string): boolean {
  return han.test(text);
}

/**
 * A copy of a record with every text changed. The path given to `change` is the one used in data/en: dots, indices
 * counted from 0, and the name of the step instead of the index in howItWorks.
 */
export function mapTexts<T>(record: T, change: (text: string, path: string) => string): T {
  return mapAt(record, '', change) as T;
}

function mapAt(value: unknown, path: string, change: (text: string, path: string) => string): unknown {
  if (typeof value === 'string') return change(value, path);
  if (value === null || typeof value !== 'object') return value;
  const at = (key: string | number) => (path ? `${path}.${key}` : String(key));
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      isStep(item) ? { ...item, text: change(item.text, at(item.step)) } : mapAt(item, at(index), change),
    );
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapAt(item, at(key), change)]));
}

function isStep(value: unknown): value is { step: string; text: string } {
  return typeof value === 'object' && value !== null && 'step' in value && 'text' in value;
}

/** Every text of a record by its path. */
export function textsOf(record: unknown): Map<string, string> {
  const found = new Map<string, string>();
  mapTexts(record, (text, path) => {
    found.set(path, text);
    return text;
  });
  return found;
}

export function chineseTexts(record: unknown): Map<string, string> {
  return new Map([...textsOf(record)].filter(([, text]) => isChinese(text)));
}
