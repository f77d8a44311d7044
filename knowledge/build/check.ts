import { checkClaims } from './checks/claims.ts';
import { checkConcepts } from './checks/concepts.ts';
import { checkDates } from './checks/dates.ts';
import { checkEnglish } from './checks/english.ts';
import { checkIds } from './checks/ids.ts';
import { checkListed } from './checks/listed.ts';
import { checkPrices } from './checks/prices.ts';
import { reportTo } from './checks/report.ts';
import { checkScopes } from './checks/scopes.ts';
import { checkWording } from './checks/wording.ts';
import { type Knowledge, loadKnowledge } from './load.ts';
import { MistakesError, type Problem } from './problem.ts';

const CHECKS = [
  checkIds,
  checkListed,
  checkDates,
  checkScopes,
  checkClaims,
  checkConcepts,
  checkPrices,
  checkWording,
  checkEnglish,
];

/** Everything wrong with the data; what the files say about each other is only judged once each is valid by itself. */
export function problemsIn(texts: ReadonlyMap<string, string>): Problem[] {
  return checkedKnowledge(texts).problems;
}

/** Throws a MistakesError if there is any problem. */
export function knowledgeFrom(texts: ReadonlyMap<string, string>): Knowledge {
  const { knowledge, problems } = checkedKnowledge(texts);
  if (!knowledge || problems.length > 0) {
    throw new MistakesError(problems);
  }
  return knowledge;
}

function checkedKnowledge(texts: ReadonlyMap<string, string>) {
  const { knowledge, problems } = loadKnowledge(texts);
  if (knowledge) {
    const report = reportTo(problems);
    for (const check of CHECKS) check(knowledge, report);
  }
  return { knowledge, problems };
}
