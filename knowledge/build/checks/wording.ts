import type { Knowledge } from '../load.ts';
import { isName } from '../localise.ts';
import { recordsOf } from '../records.ts';
import { chineseTexts, mapTexts } from '../texts.ts';
import { traditionalWith } from '../traditional.ts';
import type { Report } from './report.ts';

const bareId = /(?<![A-Za-z0-9])(?:[TSCQPKLMN]\d\d[a-z]?|(?:HB|JB|WS|ENT|REG)-\d\d)(?![A-Za-z0-9-])/u;

/** Texts name things instead of citing ids, can be said in traditional Chinese, and have English only where it fits. */
export function checkWording(knowledge: Knowledge, report: Report): void {
  checkIdsInTexts(knowledge, report);
  checkTraditional(knowledge, report);
  checkEnglish(knowledge, report);
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
      const message = `no decision on traditional wording: ${open.characters} or ${open.phrases}`;
      const whatToDo = 'Add the word to use (Taiwan word) or keep (characters only) in zh-tw.yaml';
      report({ name: file, lineOf: () => lineOf(field) }, [...path, field], message, whatToDo);
    }
  }
}

function checkEnglish(knowledge: Knowledge, report: Report): void {
  const translated = recordsOf(knowledge).filter(({ kind }) => kind !== 'source');
  const records = new Map(translated.map((record) => [record.id, record]));
  const seen = new Map<string, string>();
  for (const file of knowledge.english) {
    for (const [id, texts] of Object.entries(file.data)) {
      const record = records.get(id);
      if (!record) {
        report(file, [id], `there is no record ${id}`, 'Correct the id, or take the entry out');
        continue;
      }
      if (seen.has(id)) report(file, [id], `${id} has English in ${seen.get(id)} too`, 'Keep one of the two');
      seen.set(id, file.name);
      const paths = allPaths(record.value);
      for (const [path, text] of Object.entries(texts)) {
        if (!paths.has(path)) report(file, [id, path], `${id} has no text ${path}`, 'Correct the path');
        const cited = bareId.exec(text)?.[0];
        if (cited) report(file, [id, path], `the text cites ${cited}`, 'Write the name');
      }
    }
  }
}

function allPaths(record: object): Set<string> {
  const paths = new Set<string>();
  mapTexts(record, (text, path) => {
    paths.add(path);
    return text;
  });
  return paths;
}
