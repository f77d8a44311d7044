import { createHash } from 'node:crypto';
import { z } from 'zod';
import { readDataFile } from './data-file.ts';
import type { Knowledge } from './load.ts';
import type { Problem } from './problem.ts';
import { type KnowledgeRecord, recordsOf } from './records.ts';

/** Beside the data; written by `npm run knowledge:report -- --record` alone. */
export const recordedName = 'recorded.json';

/** A digest of every record as it was at a version of changes.yaml. */
const recordedFile = z.strictObject({ version: z.string(), digests: z.record(z.string(), z.string()) });

export function recordedText(knowledge: Knowledge): string {
  const version = knowledge.changes.data.changes[0]?.version;
  const digests = Object.fromEntries([...digestsOf(knowledge)].map(([id, { digest }]) => [id, digest]));
  return `${JSON.stringify({ version, digests }, null, 2)}\n`;
}

/** What has changed since `recorded` was written and no newer change names, or else what is not recorded yet. */
export function unrecordedChanges(knowledge: Knowledge, recorded: string, isRecording: boolean): Problem[] {
  const problems: Problem[] = [];
  const old = readDataFile(recordedName, recorded, recordedFile, problems)?.data;
  if (!old) return problems;
  const { changes } = knowledge.changes.data;
  const known = changes.findIndex(({ version }) => version === old.version);
  const newer = known < 0 ? changes : changes.slice(0, known);
  const named = new Set(newer.flatMap(({ records }) => records.map(({ id }) => id)));

  const changed = [...digestsOf(knowledge).values()].filter(({ record, digest }) => {
    return old.digests[record.id] !== digest;
  });
  for (const { record } of changed) {
    if (named.has(record.id) || named.has('edition')) continue;
    problems.push({
      file: record.file,
      line: record.line,
      path: record.id,
      message: `this is ${Object.hasOwn(old.digests, record.id) ? 'not as it was in' : 'new since'} version ${old.version}, and changes.yaml does not say so`,
      whatToDo: `Add an entry on top of changes.yaml, with a new version, that names ${record.id}`,
    });
  }
  if (changed.length > 0 && problems.length === 0 && !isRecording) {
    const message = `${changed.map(({ record }) => record.id).join(', ')} changed, as changes.yaml says`;
    const whatToDo = 'Once the text is final, run npm run knowledge:report -- --record';
    problems.push({ file: recordedName, line: 1, path: '', message, whatToDo });
  }
  return problems;
}

/** By id: a rule and the source of the same id are one, and so are the Chinese and the English. */
function digestsOf(knowledge: Knowledge): Map<string, { record: KnowledgeRecord; digest: string }> {
  const english = new Map(knowledge.english.flatMap((file) => Object.entries(file.data)));
  const found = new Map<string, { record: KnowledgeRecord; digest: string }>();
  for (const record of recordsOf(knowledge).filter(({ kind }) => kind !== 'change')) {
    const same = found.get(record.id);
    const hash = createHash('sha256').update(
      JSON.stringify([same?.digest, record.value, english.get(record.id)]),
    );
    found.set(record.id, { record: same?.record ?? record, digest: hash.digest('hex').slice(0, 8) });
  }
  return found;
}
