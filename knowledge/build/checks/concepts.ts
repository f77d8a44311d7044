import { compileClaims, matchClaims } from '../../../mentions/claims.ts';
import { matcherDataOf } from '../../build-concepts.ts';
import type { Knowledge } from '../load.ts';
import type { Report } from './report.ts';
import { checkWordings } from './wordings.ts';

/** Every claim is worded, no other is, every wording can be read, and those of a claim find what it is listed with. */
export function checkConcepts(knowledge: Knowledge, report: Report): void {
  let isReadable = true;
  checkWordings(knowledge.concepts, (...problem) => {
    isReadable = false;
    report(...problem);
  });
  checkClaimsWorded(knowledge, report);
  if (isReadable) checkVariantsFound(knowledge, report);
}

function checkClaimsWorded({ concepts, claims }: Knowledge, report: Report): void {
  const known = new Map(claims.data.claims.map((claim) => [claim.id, claim]));
  for (const [id, { always = false }] of Object.entries(concepts.data.claims)) {
    const claim = known.get(id);
    if (!claim) {
      const whatToDo = 'Correct the id, or add the claim to claims.yaml';
      report(concepts, ['claims', id], `there is no claim ${id}`, whatToDo);
    } else if (claim.always !== always) {
      const message = `always is ${always} here and ${claim.always} in claims.yaml`;
      report(concepts, ['claims', id, 'always'], message, 'Correct one of the two');
    }
  }
  for (const [index, { id }] of claims.data.claims.entries()) {
    if (Object.hasOwn(concepts.data.claims, id)) continue;
    const whatToDo = 'Add its wordings to claims in knowledge/concepts.yaml';
    report(claims, ['claims', index, 'id'], `no page is searched for ${id}`, whatToDo);
  }
}

/** One of the variants is enough: a page words a claim in its own way anyhow. */
function checkVariantsFound({ concepts, claims }: Knowledge, report: Report): void {
  const matcher = compileClaims(matcherDataOf(concepts.data));
  for (const { id, variants } of claims.data.claims) {
    const found = variants.flatMap((sentence) => matchClaims(matcher, { sentence }));
    if (found.some(({ claim }) => claim === id) || !Object.hasOwn(concepts.data.claims, id)) continue;
    const message = `none of the variants of ${id} in claims.yaml is found`;
    report(concepts, ['claims', id, 'any', 0], message, 'Word it so that one at least is');
  }
}
