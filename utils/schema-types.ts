/** The schema.org types a page gives itself, in JSON-LD and microdata. */

const SCRIPTS = 8;
const SCOPES = 12;
const LONGEST_JSON = 65_536;
const LONGEST_BROKEN = 8192;
const NODES = 60;

/** In lower case, without what the page merely contains: items of lists, authors, images. */
export function schemaTypes(root: Element): string[] {
  const types = new Set<string>();
  const scripts = root.querySelectorAll('script[type="application/ld+json" i]');
  for (let i = 0; i < Math.min(scripts.length, SCRIPTS); i++) {
    for (const type of jsonLdTypes(scripts[i]?.textContent ?? '')) types.add(type);
  }
  for (const type of microdataTypes(root)) types.add(type);
  return [...types];
}

/** Types of the top level, of `@graph` and of `mainEntity`; of a text that is no JSON, whatever stands as a type. */
export function jsonLdTypes(text: string): string[] {
  if (text.length <= LONGEST_JSON) {
    try {
      return topTypes(JSON.parse(text));
    } catch {
      // Line breaks in strings and commas too many are common; the types can still be read.
    }
  }
  return [...text.slice(0, LONGEST_BROKEN).matchAll(/"@type"\s*:\s*"([^"]{1,60})"/g)].map(([, type]) =>
    bare(type),
  );
}

function topTypes(json: unknown): string[] {
  const types: string[] = [];
  const nodes = [json];
  for (let i = 0; i < Math.min(nodes.length, NODES); i++) {
    const node = nodes[i];
    if (Array.isArray(node)) {
      nodes.push(...node.slice(0, NODES));
    } else if (typeof node === 'object' && node !== null) {
      const { '@type': type, '@graph': graph, mainEntity } = node as Record<string, unknown>;
      types.push(
        ...[type]
          .flat()
          .filter((name) => typeof name === 'string')
          .map(bare),
      );
      nodes.push(graph, mainEntity);
    }
  }
  return types;
}

/** Types of the outermost scopes; several of one kind side by side are a list, not what the page is about. */
function microdataTypes(root: Element): string[] {
  const scopes = root.querySelectorAll('[itemscope][itemtype]');
  const types: string[] = [];
  for (let i = 0; i < Math.min(scopes.length, SCOPES); i++) {
    const scope = scopes[i] as Element;
    const property = scope.getAttribute('itemprop') ?? 'mainEntity';
    if (/^(?:mainEntity|blogPost)/.test(property)) types.push(bare(scope.getAttribute('itemtype') ?? ''));
  }
  return types.filter((type) => types.indexOf(type) === types.lastIndexOf(type));
}

function bare(type: string | undefined): string {
  return (type ?? '')
    .slice(0, 100)
    .replace(/^.*[/#:]/, '')
    .toLowerCase();
}
