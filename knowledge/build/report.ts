// npm run knowledge:report [-- --date 2027-01-01]: mistakes in the data, what lacks English, what is past its review
// date on that day (today unless given), what is unconfirmed. Fails only on mistakes; a change that changes.yaml does
// not name is one. With --record, recorded.json takes the changes in.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { knowledgeFrom } from './check.ts';
import { dataFolder, readDataFolder } from './load.ts';
import { orExit } from './or-exit.ts';
import { MistakesError } from './problem.ts';
import { recordedName, recordedText, unrecordedChanges } from './recorded.ts';
import { reviewOf } from './review.ts';

const { values } = parseArgs({
  options: {
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    record: { type: 'boolean', default: false },
  },
});

const recorded = join(dataFolder, recordedName);
const knowledge = orExit(() => {
  const checked = knowledgeFrom(readDataFolder(dataFolder));
  const problems = unrecordedChanges(checked, readFileSync(recorded, 'utf8'), values.record);
  if (problems.length > 0) throw new MistakesError(problems);
  return checked;
});
if (values.record) writeFileSync(recorded, recordedText(knowledge));
console.log(reviewOf(knowledge, values.date));
