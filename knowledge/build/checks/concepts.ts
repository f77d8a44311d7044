import type { Knowledge } from '../load.ts';
import type { Report } from './report.ts';
import { checkWordings } from './wordings.ts';

/** Every claim is worded, no other is, and every wording can be read. */
export function checkConcepts({ concepts, claims }: Knowledge, report: Report): void {
  checkWordings(concepts, report);
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
