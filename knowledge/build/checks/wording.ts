import { Converter } from 'opencc-js/t2cn';
import type { Knowledge } from '../load.ts';
import { isName } from '../localise.ts';
import { recordsOf } from '../records.ts';
import { chineseTexts } from '../texts.ts';
import { traditionalWith } from '../traditional.ts';
import type { Report } from './report.ts';

export const bareId = /(?<![A-Za-z0-9])(?:[TSCQPKLMN]\d\d[a-z]?|(?:HB|JB|WS|ENT|REG)-\d\d)(?![A-Za-z0-9-])/u;

const toSimplified = Converter({ from: 'tw', to: 'cn' });

/** Texts name things instead of citing ids, are in simplified characters and marks, and every word has a decided traditional form. */
export function checkWording(knowledge: Knowledge, report: Report): void {
  checkIdsInTexts(knowledge, report);
  checkCharacters(knowledge, report);
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

const HALF_WIDTH = /(?<=\p{Script=Han})[,;:?!](?=\p{Script=Han})/u;

/** Not of names, which are as others write them. */
function checkCharacters(knowledge: Knowledge, report: Report): void {
  for (const { file, path, kind, value, lineOf } of recordsOf(knowledge)) {
    for (const [field, text] of chineseTexts(value)) {
      if (isName(kind, field) || [...path, ...field.split('.')].some((part) => SOUGHT.has(part))) continue;
      const at = { name: file, lineOf: () => lineOf(field) };
      const mark = HALF_WIDTH.exec(text)?.[0];
      if (mark !== undefined)
        report(at, [...path, field], `“${mark}” between Chinese characters`, 'Write the full-width one');
      const char = [...text].find((one) => !IN_BOTH.includes(one) && toSimplified(one) !== one);
      if (char !== undefined) {
        const whatToDo = `Write ${toSimplified(char)}: the traditional edition is made of the simplified text`;
        report(at, [...path, field], `${char} is traditional`, whatToDo);
      }
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
