import type { Knowledge } from '../load.ts';
import { isName } from '../localise.ts';
import { recordsOf } from '../records.ts';
import { chineseTexts } from '../texts.ts';
import { traditionalWith } from '../traditional.ts';
import type { Report } from './report.ts';

export const bareId = /(?<![A-Za-z0-9])(?:[TSCQPKLMN]\d\d[a-z]?|(?:HB|JB|WS|ENT|REG)-\d\d)(?![A-Za-z0-9-])/u;

/** Texts name things instead of citing ids, and every word of them has a decided traditional form. */
export function checkWording(knowledge: Knowledge, report: Report): void {
  checkIdsInTexts(knowledge, report);
  checkTraditional(knowledge, report);
}

function checkIdsInTexts(knowledge: Knowledge, report: Report): void {
  for (const { file, path, value, lineOf } of recordsOf(knowledge)) {
    for (const [field, text] of chineseTexts(value)) {
      const id = bareId.exec(text)?.[0];
      if (!id) continue;
      report(
        { name: file, lineOf: () => lineOf(field) },
        [...path, field],
        `the text cites ${id}`,
        'Write the name',
      );
    }
  }
}

function checkTraditional(knowledge: Knowledge, report: Report): void {
  const traditional = traditionalWith(knowledge.taiwan.data);
  for (const { file, path, kind, value, lineOf } of recordsOf(knowledge)) {
    for (const [field, text] of chineseTexts(value)) {
      const open = isName(kind, field) ? null : traditional.undecided(text);
      if (!open) continue;
      const message = `no decision on traditional wording: “${open.characters}” or “${open.phrases}”`;
      const whatToDo =
        'Add the word in question to use (Taiwan word) or keep (characters only) in zh-tw.yaml';
      report({ name: file, lineOf: () => lineOf(field) }, [...path, field], message, whatToDo);
    }
  }
}
