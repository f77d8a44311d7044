import traditionalPairs from 'opencc-js/dict/TSCharacters';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  traditionalPairs.split('|').map((pair): [string, string] => {
    const [traditional = '', simplified = ''] = pair.split(' ');
    return [traditional, simplified];
  }),
);

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
