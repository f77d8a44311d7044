import type { ProductId } from '../../types.ts';
import type { Knowledge } from '../load.ts';
import type { Report } from './report.ts';

const CONCERNS_NOT = /不涉及|不适用/u;

/** How a rule applies is said in one place, its row of the table or its own `notFor`, and agrees with its text. */
export function checkScopes({ rules }: Knowledge, report: Report): void {
  const { rules: all, applicability } = rules.data;
  for (const [index, { id, effects, notFor }] of all.entries()) {
    const path = ['rules', index];
    const row = applicability.find((candidate) => candidate.rules.includes(id));
    if (notFor !== undefined && row !== undefined) {
      const whatToDo = 'Write none in that row and take notFor away';
      report(rules, [...path, 'notFor'], `${id} also stands in ${row.id}`, whatToDo);
    }
    if ('all' in effects) continue;
    for (const [product, effect] of Object.entries(effects) as [ProductId, string][]) {
      if (!CONCERNS_NOT.test(effect) || row?.[product] === 'none' || notFor?.includes(product)) continue;
      const whatToDo = `Add ${product} to notFor of ${id}`;
      report(rules, [...path, 'effects', product], `“${effect}”, but ${id} is listed for it`, whatToDo);
    }
  }
}
