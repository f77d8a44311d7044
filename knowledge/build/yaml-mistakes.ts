import { type Document, type ErrorCode, isAlias, isNode, isScalar, visit } from 'yaml';
import type { Complaint } from './complaint.ts';

export interface YamlMistake extends Complaint {
  /** Where in the text. */
  offset: number;
}

const quotes = 'Put quotes around the text';

/** What an editor has most likely done, by what the parser complains of. */
const likely: Partial<Record<ErrorCode, readonly [message: string, whatToDo: string]>> = {
  BAD_INDENT: ['a bracket is open, or the indent is not that of the lines around', 'Correct it'],
  BAD_SCALAR_START: ['a text cannot begin with this character', quotes],
  BLOCK_AS_IMPLICIT_KEY: [
    'a text with a colon and no quotes, or a wrong indent',
    `${quotes} or correct the indent`,
  ],
  BLOCK_IN_FLOW: ['a comma or a bracket is missing', 'Put commas between the entries and close the bracket'],
  DUPLICATE_KEY: ['this name stands twice', 'Keep one of the two'],
  MISSING_CHAR: ['a quote, a bracket, a comma or a dash is missing here or just above', 'Add it'],
  MULTILINE_IMPLICIT_KEY: ['this is no field', 'Write its name, a colon (:), a space and the value'],
  TAB_AS_INDENT: ['a tab stands at the beginning', 'Indent with spaces'],
  TAG_RESOLVE_FAILED: ['a text cannot begin with !', quotes],
  UNEXPECTED_TOKEN: ['a text goes on behind a closing quote', `${quotes} as a whole, and “” inside`],
};

/** The first error, which the others follow from, or else what YAML reads otherwise than it is meant. */
export function yamlMistakes(document: Document.Parsed, text: string): YamlMistake[] {
  const [first] = [...document.errors, ...document.warnings];
  if (first) {
    const [message, whatToDo] = likely[first.code] ?? [
      'this is not YAML',
      'Compare it with the lines around',
    ];
    // A quote that is never closed is found at the end of the file.
    const offset = first.message.startsWith('Missing closing') ? lastOffset(document) : first.pos[0];
    return [{ offset, message, whatToDo }];
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
