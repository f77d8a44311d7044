import { checkClaims } from './checks/claims.ts';
import { checkDates } from './checks/dates.ts';
import { checkEnglish } from './checks/english.ts';
import { checkIds } from './checks/ids.ts';
import { checkPrices } from './checks/prices.ts';
import { reportTo } from './checks/report.ts';
import { checkScopes } from './checks/scopes.ts';
import { checkWording } from './checks/wording.ts';
import { type Knowledge, loadKnowledge } from './load.ts';
import { describeProblem, type Problem } from './problem.ts';

const CHECKS = [checkIds, checkDates, checkScopes, checkClaims, checkPrices, checkWording, checkEnglish];

/** Everything wrong with the data; what the files say about each other is only judged once each is valid by itself. */
export function problemsIn(texts: ReadonlyMap<string, string>): Problem[] {
  return checkedKnowledge(texts).problems;
}

/** Throws with every problem, one a line, if there is any. */
export function knowledgeFrom(texts: ReadonlyMap<string, string>): Knowledge {
  const { knowledge, problems } = checkedKnowledge(texts);
  if (!knowledge || problems.length > 0) {
    throw new Error(['The knowledge has mistakes:', ...problems.map(describeProblem)].join('\n'));
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
