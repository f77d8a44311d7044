import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

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
  for (const error of [...document.errors, ...document.warnings]) {
    problems.push({
      file: name,
      line: error.linePos?.[0].line ?? 1,
      path: '',
      message: error.message.split('\n')[0] ?? error.code,
      whatToDo: 'Correct the YAML; texts with a colon or a leading quote need quotes around them',
    });
  }
  if (document.errors.length > 0) return null;

  const lineOf = (path: Path) => lines.linePos(offsetOf(document.contents, path)).line;
  const result = schema.safeParse(document.toJS(), { reportInput: true });
  if (result.success) return { name, data: result.data, lineOf };
  for (const issue of result.error.issues) {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    problems.push({
      file: name,
      line: lineOf(path),
      path: path.join('.'),
      message: isMissing(issue) ? 'missing field' : issue.message,
      whatToDo: adviceFor(issue),
    });
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

function isMissing(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.input === undefined;
}

function adviceFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'Remove the field or correct its name; the fields are described at the head of the file';
    case 'invalid_type':
      return isMissing(issue)
        ? 'Add the field'
        : 'Write the kind of value the head of the file describes; dates and hotlines are quoted';
    case 'invalid_value':
      return 'Choose one of the words listed';
    case 'too_small':
      return 'Write at least one entry';
    default:
      return 'Correct the value; the fields are described at the head of the file';
  }
}
