import script from 'virtual:knowledge/script';
import { scriptTable } from '../mentions/claim-text.ts';

const SIMPLIFIED = scriptTable(script.pairs);

/** A text as it is searched: one width, one case, one script. */
export function searchable(text: string): string {
  let folded = '';
  for (const character of text.normalize('NFKC').toLowerCase())
    folded += SIMPLIFIED.get(character) ?? character;
  return folded;
}

/** Whether every word of the query stands in a text made by `searchable`. */
export function isFound(query: string, text: string): boolean {
  return searchable(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
