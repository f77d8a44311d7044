import type { Complaint } from '../complaint.ts';
import { figuresIn, figuresMissing } from '../figures.ts';
import type { Knowledge } from '../load.ts';
import { recordsOf } from '../records.ts';
import { textsOf } from '../texts.ts';
import type { Report } from './report.ts';
import { bareId } from './wording.ts';

/** English stands only where there is a Chinese text, once, and states the same figures. */
export function checkEnglish(knowledge: Knowledge, report: Report): void {
  // A source keeps its title in the original; the English of a rule of the same id is the rule's.
  const translated = recordsOf(knowledge).filter(({ kind }) => kind !== 'source');
  const records = new Map(
    translated.map((record) => [record.id, { ...record, texts: textsOf(record.value) }]),
  );
  const seen = new Map<string, string>();
  for (const file of knowledge.english) {
    for (const [id, texts] of Object.entries(file.data)) {
      const chinese = records.get(id);
      if (!chinese) {
        report(file, [id], `there is no record ${id}`, 'Correct the id, or take the entry out');
        continue;
      }
      if (seen.has(id)) report(file, [id], `${id} has English in ${seen.get(id)} too`, 'Keep one of the two');
      seen.set(id, file.name);
      for (const [path, text] of Object.entries(texts)) {
        const place = `knowledge/data/${chinese.file}:${chinese.lineOf(path)}`;
        const problem = problemOf(text, chinese.texts.get(path), place);
        if (problem) report(file, [id, path], problem.message, problem.whatToDo);
      }
    }
  }
}

function problemOf(english: string, chinese: string | undefined, place: string): Complaint | null {
  if (chinese === undefined) {
    return { message: 'there is no such text in Chinese', whatToDo: 'Correct the field path' };
  }
  const id = bareId.exec(english)?.[0];
  if (id) return { message: `the text cites ${id}`, whatToDo: 'Write the name' };
  const [ours, theirs] = [figuresIn(english), figuresIn(chinese)];
  const [extra, lacking] = [figuresMissing(ours, theirs), figuresMissing(theirs, ours)];
  if (extra.length + lacking.length > 0) {
    const message = `the English says ${listed(extra)} where the Chinese (${place}) says ${listed(lacking)}`;
    return { message, whatToDo: 'Correct the one that is wrong' };
  }
  return null;
}

function listed(figures: readonly string[]): string {
  return figures.join(', ') || 'no such figure';
}
