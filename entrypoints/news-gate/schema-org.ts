/** What a page says of itself in the words of schema.org, in JSON-LD and microdata. */

const SCRIPTS = 8;
const SCOPES = 12;
const LONGEST_JSON = 65_536;
const LONGEST_BROKEN = 8192;
const NODES = 60;

export interface Schema {
  /** In lower case, without what the page merely contains: items of lists, authors, images. */
  types: string[];
  /** Whether an article among them has a date of publication. */
  dated: boolean;
}

export function readSchema(root: Element): Schema {
  const types = new Set<string>(microdataTypes(root));
  let dated = false;
  const scripts = root.querySelectorAll('script[type="application/ld+json" i]');
  for (let i = 0; i < Math.min(scripts.length, SCRIPTS); i++) {
    const schema = readJsonLd(scripts[i]?.textContent ?? '');
    for (const type of schema.types) types.add(type);
    dated ||= schema.dated;
  }
  return { types: [...types], dated };
}

/** Reads the top level, `@graph` and `mainEntity`; of a text that is no JSON, whatever stands as a type. */
export function readJsonLd(text: string): Schema {
  if (text.length <= LONGEST_JSON) {
    try {
      return readNodes(JSON.parse(text));
    } catch {
      // Line breaks in strings and commas too many are common; the types can still be read.
    }
  }
  const start = text.slice(0, LONGEST_BROKEN);
  const types = [...start.matchAll(/"@type"\s*:\s*"([^"]{1,60})"/g)].map(([, type]) => bare(type));
  return { types, dated: types.some(isArticle) && /"datePublished"\s*:\s*"\d/.test(start) };
}

function readNodes(json: unknown): Schema {
  const schema: Schema = { types: [], dated: false };
  const nodes = [json];
  for (let i = 0; i < Math.min(nodes.length, NODES); i++) {
    const node = nodes[i];
    if (Array.isArray(node)) {
      nodes.push(...node.slice(0, NODES));
    } else if (typeof node === 'object' && node !== null) {
      const { '@type': type, '@graph': graph, mainEntity, ...rest } = node as Record<string, unknown>;
      const types = (Array.isArray(type) ? type : [type])
        .filter((name) => typeof name === 'string')
        .map(bare);
      schema.types.push(...types);
      schema.dated ||= types.some(isArticle) && Boolean(rest.datePublished ?? rest.dateCreated);
      nodes.push(graph, mainEntity);
    }
  }
  return schema;
}

/** Types of the outermost scopes; several of one kind side by side are a list, not what the page is about. */
function microdataTypes(root: Element): string[] {
  const scopes = root.querySelectorAll('[itemtype]');
  const types: string[] = [];
  for (let i = 0; i < Math.min(scopes.length, SCOPES); i++) {
    const scope = scopes[i] as Element;
    const property = scope.getAttribute('itemprop') ?? 'mainEntity';
    if (/^(?:mainEntity|blogPost)/.test(property)) types.push(bare(scope.getAttribute('itemtype') ?? ''));
  }
  return types.filter((type) => types.indexOf(type) === types.lastIndexOf(type));
}

function isArticle(type: string): boolean {
  return /article$|posting$/.test(type);
}

function bare(type: string | undefined): string {
  return (type ?? '')
    .slice(0, 100)
    .replace(/^.*[/#:]/, '')
    .toLowerCase();
}
