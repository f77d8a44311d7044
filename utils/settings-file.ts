import { PRODUCTS } from '../mentions/product.ts';
import { normaliseHostInput } from './host-input.ts';
import { JsonError, type JsonNode, type JsonValue, parseJsonWithLines } from './json-with-lines.ts';
import { ALLOWED, type Choices, isHost, isRecord, SETTINGS_VERSION, strings } from './settings.ts';
import { siteKey } from './sites.ts';

/** A file of settings that cannot be taken over, and where the fault is. */
export interface FileProblem {
  readonly kind: 'syntax' | 'not-settings' | 'newer' | 'unknown-key' | 'bad-value' | 'too-large';
  /** From 1. */
  readonly line: number;
  /** As it stands in the file; absent where no key is to blame. */
  readonly key?: string;
}

/** Ten times what the store takes; more is no file of ours. UTF-16 units. */
const MAX_LENGTH = 100_000;

/** As much of a file as is worth reading: one unit too many for it, at three bytes each. */
export const READ_BYTES = 3 * (MAX_LENGTH + 1);

/** What is stored as a file: what the reader chose, not the defaults. */
export function writeSettingsFile(stored: Readonly<Record<string, unknown>>): string {
  const chosen = Object.entries(stored)
    .map(
      ([key, value]) =>
        [key, isSites(key) ? strings(value).filter((site) => isSite(key, site)) : value] as const,
    )
    .filter(([key, value]) => isChoice(key, nodeOf(value)));
  return `${JSON.stringify({ version: SETTINGS_VERSION, ...Object.fromEntries(chosen) }, null, 2)}\n`;
}

/** The choices in a file, or its first problem. */
export function readSettingsFile(text: string): { choices: Choices } | { problem: FileProblem } {
  if (text.length > MAX_LENGTH) return { problem: { kind: 'too-large', line: 1 } };
  let root: JsonNode;
  try {
    root = parseJsonWithLines(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof JsonError) return { problem: { kind: 'syntax', line: error.line } };
    throw error;
  }
  const { value, line } = root;
  if (!(value instanceof Map)) return { problem: { kind: 'not-settings', line } };
  const version = value.get('version');
  if (typeof version?.value !== 'number') return { problem: { kind: 'not-settings', line, key: 'version' } };
  if (version.value > SETTINGS_VERSION) {
    return { problem: { kind: 'newer', line: version.line, key: 'version' } };
  }
  for (const [key, node] of value as ReadonlyMap<string, JsonNode>) {
    if (key === 'version') continue;
    if (!KNOWN.has(key)) return { problem: { kind: 'unknown-key', line: node.line, key } };
    const fault = faultIn(key, node);
    if (fault !== undefined) return { problem: { kind: 'bad-value', ...fault } };
  }
  const { version: _, ...choices } = plain(value) as Record<string, unknown>;
  return { choices };
}

const KNOWN: ReadonlySet<string> = new Set([...Object.keys(ALLOWED), 'products', 'sitesOff', 'sitesOn']);

function isChoice(key: string, node: JsonNode): boolean {
  return KNOWN.has(key) && faultIn(key, node) === undefined;
}

function faultIn(key: string, node: JsonNode): { key: string; line: number } | undefined {
  if (key === 'products') return faultInProducts(node);
  if (isSites(key)) return faultInHosts(key, node);
  const values: readonly unknown[] = ALLOWED[key as keyof typeof ALLOWED];
  return values.includes(node.value) ? undefined : { key, line: node.line };
}

function faultInProducts({ value, line }: JsonNode): { key: string; line: number } | undefined {
  if (!(value instanceof Map)) return { key: 'products', line };
  for (const [product, on] of value as ReadonlyMap<string, JsonNode>) {
    const isKnown = (PRODUCTS as readonly string[]).includes(product);
    if (!isKnown || typeof on.value !== 'boolean') return { key: `products.${product}`, line: on.line };
  }
  return undefined;
}

function isSites(key: string): boolean {
  return key === 'sitesOff' || key === 'sitesOn';
}

function faultInHosts(key: string, { value, line }: JsonNode): { key: string; line: number } | undefined {
  if (!Array.isArray(value)) return { key, line };
  const bad = (value as readonly JsonNode[]).findIndex((item) => !isSite(key, item.value));
  return bad < 0 ? undefined : { key: `${key}[${bad}]`, line: value[bad].line };
}

/** A site of the reader's own must be one they could have typed; switched off may be any. */
function isSite(key: string, value: JsonValue): boolean {
  if (typeof value !== 'string') return false;
  if (key === 'sitesOff') return siteKey(`http://${value}/`) === value && isHost(value);
  const checked = normaliseHostInput(value);
  return 'host' in checked && checked.host === value;
}

/** A stored value as if read from a file; lines do not matter there. */
function nodeOf(value: unknown): JsonNode {
  if (Array.isArray(value)) return { line: 0, value: strings(value).map(nodeOf) };
  if (isRecord(value)) {
    return { line: 0, value: new Map(Object.entries(value).map(([key, item]) => [key, nodeOf(item)])) };
  }
  return { line: 0, value: value as JsonValue };
}

function plain(value: JsonValue): unknown {
  if (value instanceof Map) {
    return Object.fromEntries([...value].map(([key, item]: [string, JsonNode]) => [key, plain(item.value)]));
  }
  return Array.isArray(value) ? value.map((item: JsonNode) => plain(item.value)) : value;
}
