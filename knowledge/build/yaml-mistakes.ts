import { type Document, isAlias, isNode, isScalar, visit } from 'yaml';
import type { Complaint } from './complaint.ts';

export interface YamlMistake extends Complaint {
  /** Where in the text. */
  offset: number;
}

const quotes = 'Put quotes around the text';

/** What an editor has most likely done, by code and message of the parser. */
const likely: readonly (readonly [error: RegExp, message: string, whatToDo: string])[] = [
  [/^TAB_AS_INDENT/, 'a tab stands at the beginning', 'Indent with spaces'],
  [
    /^MULTILINE_IMPLICIT_KEY|Implicit map keys/,
    'this is no field, or the comma before it is missing or full-width',
    'Write its name, a colon (:), a space and the value; between fields in {} a comma (,)',
  ],
  [
    /^BLOCK_AS_IMPLICIT_KEY/,
    'a text has a colon and no quotes, or the next line a wrong indent',
    `${quotes} or correct the indent`,
  ],
  [/Missing closing/, 'a quote is not closed', 'Close it'],
  [
    /without - indicator|at the same column/,
    'the indent is not that of the lines around, or a dash is missing',
    'Correct it',
  ],
  [/^BAD_INDENT/, 'a bracket or a dash is missing here or just above, or the indent is wrong', 'Correct it'],
  [/^MISSING_CHAR|^BLOCK_IN_FLOW/, 'a comma or a bracket is missing here or just above', 'Add it'],
  [
    /^UNEXPECTED_TOKEN/,
    'a text goes on behind a closing quote, or a comma stands twice',
    `${quotes} as a whole, with “” inside, or take the comma away`,
  ],
  [/^BAD_SCALAR_START|^TAG_/, 'a text cannot begin with this character', quotes],
  [/^DUPLICATE_KEY/, 'this name stands twice', 'Keep one of the two, or begin the second record with a dash'],
  [/^/, 'this is not YAML', 'Compare it with the lines around'],
];

/** The first error, which the others follow from, or else what YAML reads otherwise than it is meant. */
export function yamlMistakes(document: Document.Parsed, text: string): YamlMistake[] {
  const [first] = [...document.errors, ...document.warnings];
  if (first) {
    const [, message = '', whatToDo = ''] =
      likely.find(([error]) => error.test(`${first.code} ${first.message}`)) ?? [];
    // A quote that no other closes is only found at the end of the file.
    const isAtEnd = first.pos[0] >= text.trimEnd().length;
    return [{ offset: isAtEnd ? lastOffset(document) : first.pos[0], message, whatToDo }];
  }
  const found: YamlMistake[] = [];
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const [offset, end] = node.range ?? [0, 0];
    if (isAlias(node)) found.push({ offset, message: 'a text cannot begin with *', whatToDo: quotes });
    if (isScalar(node) && /^ +#/u.test(text.slice(end))) {
      found.push({
        offset,
        message: 'what stands behind # is left out',
        whatToDo: `${quotes}, or put the note above`,
      });
    }
  });
  return found;
}

function lastOffset(document: Document.Parsed): number {
  let last = 0;
  visit(document, (_, node) => {
    if (isScalar(node) && node.range) last = node.range[0];
  });
  return last;
}
