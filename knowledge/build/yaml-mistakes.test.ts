import { expect, it } from 'vitest';
import { z } from 'zod';
import { readDataFile } from './data-file.ts';
import type { Problem } from './problem.ts';

/** What is said of a record whose text is written like this. */
function complaintAbout(...lines: string[]): Problem[] {
  const problems: Problem[] = [];
  readDataFile('x.yaml', ['list:', '  - id: x', ...lines, '    end: y', ''].join('\n'), z.any(), problems);
  return problems;
}

it.each<[string, string, string]>([
  ['a colon without quotes', '    text: 一: 二', 'Put quotes around the text or correct the indent'],
  [
    'a Chinese colon',
    '    text：一',
    'Write its name, a colon (:), a space and the value; between fields in {} a comma (,)',
  ],
  [
    'no space behind the colon',
    '    text:一',
    'Write its name, a colon (:), a space and the value; between fields in {} a comma (,)',
  ],
  ['a tab', '\ttext: 一', 'Indent with spaces'],
  ['a smaller indent', '   text: 一', 'Correct it'],
  [
    'text behind a quote',
    "    text: '一'句",
    'Put quotes around the text as a whole, with “” inside, or take the comma away',
  ],
  ['a quote that is not closed', "    text: '一", 'Close it'],
  ['a quote that a later one seems to close', "    text: '一\n    more: '二'", 'Close it'],
  ['a missing comma', '    text: { a: 1 b: 2 }', 'Add it'],
  ['a field twice', '    id: z', 'Keep one of the two, or begin the second record with a dash'],
  ['a star at the beginning', '    text: *一', 'Put quotes around the text'],
  ['an exclamation mark at the beginning', '    text: !x 一', 'Put quotes around the text'],
  ['an at sign at the beginning', '    text: @一', 'Put quotes around the text'],
  ['a note behind the text', '    text: 一 #二', 'Put quotes around the text, or put the note above'],
])('%s is found on its line', (_, line, whatToDo) => {
  expect(complaintAbout(line)).toEqual([
    { file: 'x.yaml', line: 3, path: '', message: expect.any(String), whatToDo },
  ]);
});

it('lets a note stand on a line of its own, and # within a text', () => {
  expect(complaintAbout('    text: 一#二', '    # 注')).toEqual([]);
});
