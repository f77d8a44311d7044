import { Converter } from 'opencc-js/t2cn';
import type { Knowledge } from '../load.ts';
import { isName } from '../localise.ts';
import { recordsOf } from '../records.ts';
import { chineseTexts } from '../texts.ts';
import { traditionalWith } from '../traditional.ts';
import type { Report } from './report.ts';

export const bareId = /(?<![A-Za-z0-9])(?:[TSCQPKLMN]\d\d[a-z]?|(?:HB|JB|WS|ENT|REG)-\d\d)(?![A-Za-z0-9-])/u;

const toSimplified = Converter({ from: 'tw', to: 'cn' });

/** Texts name things instead of citing ids, are simplified, and every word has a decided traditional form. */
export function checkWording(knowledge: Knowledge, report: Report): void {
  checkIdsInTexts(knowledge, report);
  checkSimplified(knowledge, report);
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

/** Fields that say what to look for on pages, in whatever characters those are. */
const SOUGHT = new Set<PropertyKey>(['aliases', 'notThis', 'variants', 'cues', 'unless']);

/** Traditional in some words only: 什么, 显著, 乾隆, 瞭望 and 慰藉 are simplified. */
const IN_BOTH = '么著乾瞭藉';

function checkSimplified(knowledge: Knowledge, report: Report): void {
  for (const { file, path, value, lineOf } of recordsOf(knowledge)) {
    for (const [field, text] of chineseTexts(value)) {
      if ([...path, ...field.split('.')].some((part) => SOUGHT.has(part))) continue;
      const found = [...text].find((char) => !IN_BOTH.includes(char) && toSimplified(char) !== char);
      if (found === undefined) continue;
      report(
        { name: file, lineOf: () => lineOf(field) },
        [...path, field],
        `${found} is traditional`,
        `Write ${toSimplified(found)}: the traditional edition is made of the simplified text`,
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
