// npm run knowledge:report [-- --date 2027-01-01]: mistakes in the data, what lacks English, what is past its review
// date on that day (today unless given), what is unconfirmed. Fails only on mistakes.
import { parseArgs } from 'node:util';
import { knowledgeFrom } from './check.ts';
import { dataFolder, readDataFolder } from './load.ts';
import { reviewOf } from './review.ts';

const { values } = parseArgs({
  options: { date: { type: 'string', default: new Date().toISOString().slice(0, 10) } },
});

try {
  console.log(reviewOf(knowledgeFrom(readDataFolder(dataFolder)), values.date));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
