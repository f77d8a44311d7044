import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { complaintAbout } from './schema-issue.ts';
import { yamlMistakes } from './yaml-mistakes.ts';

export type Path = readonly PropertyKey[];

/** A data file that passed its schema, and where each of its values stands. */
export interface DataFile<T> {
  name: string;
  data: T;
  /** Line (from 1) of the value at `path`, or of the closest record around it that exists. */
  lineOf(path: Path): number;
}

/** Parses and validates one file; on any mistake adds to `problems` and returns null. */
export function readDataFile<S extends z.ZodType>(
  name: string,
  text: string,
  schema: S,
  problems: Problem[],
): DataFile<z.output<S>> | null {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    strict: true,
    uniqueKeys: true,
    lineCounter: lines,
  });
  const mistakes = yamlMistakes(document, text);
  for (const { offset, ...complaint } of mistakes) {
    problems.push({ file: name, line: lines.linePos(offset).line, path: '', ...complaint });
  }
  if (mistakes.length > 0) return null;

  const lineOf = (path: Path) => lines.linePos(offsetOf(document.contents, path)).line;
  const result = schema.safeParse(document.toJS(), { reportInput: true });
  if (result.success) return { name, data: result.data, lineOf };
  for (const issue of result.error.issues.flatMap(oneFieldEach)) {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path;
    problems.push({ file: name, line: lineOf(path), path: path.join('.'), ...complaintAbout(issue) });
  }
  return null;
}

function offsetOf(root: Node | null, path: Path): number {
  let offset = 0;
  let node: unknown = root;
  for (const segment of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? key.value : key) === segment);
      if (!pair) return offset;
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(segment)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

/** Each unknown field stands on a line of its own. */
function oneFieldEach(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue];
}
