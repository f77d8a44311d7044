// npm run knowledge:report [-- --date 2027-01-01]: mistakes in the data, what lacks English, what is past its review
// date on that day (today unless given), what is unconfirmed. Fails only on mistakes.
import { parseArgs } from 'node:util';
import { knowledgeFrom } from './check.ts';
import { dataFolder, readDataFolder } from './load.ts';
import { orExit } from './or-exit.ts';
import { reviewOf } from './review.ts';

const { values } = parseArgs({
  options: { date: { type: 'string', default: new Date().toISOString().slice(0, 10) } },
});

const knowledge = orExit(() => knowledgeFrom(readDataFolder(dataFolder)));
console.log(reviewOf(knowledge, values.date));
