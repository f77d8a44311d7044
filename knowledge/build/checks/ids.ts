import { productId, riskKind } from '../../schema/terms.ts';
import type { Path } from '../data-file.ts';
import type { Knowledge } from '../load.ts';
import { recordsOf } from '../records.ts';
import type { Report } from './report.ts';

/** Ids are unique over all files, and every file refers only to ids that exist. */
export function checkIds(knowledge: Knowledge, report: Report): void {
  checkUnique(knowledge, report);
  checkReferences(knowledge, report);
  checkProducts(knowledge, report);
  checkRisks(knowledge, report);
  checkSources(knowledge, report);
}

function checkUnique(knowledge: Knowledge, report: Report): void {
  const first = new Map<string, string>();
  for (const { id, kind, file, path, line } of recordsOf(knowledge)) {
    // A rule and its source are the same document and share their id.
    const key = kind === 'source' ? `source ${id}` : id;
    const place = first.get(key);
    if (place) {
      const at = { name: file, lineOf: () => line };
      report(
        at,
        [...path, 'id'],
        `the id ${id} is used twice, first in ${place}`,
        'Give one of the two a new id',
      );
    } else {
      first.set(key, `${file}:${line}`);
    }
  }
}

/** Lists that hold ids, by field name, wherever they stand. */
const referenceFields: Readonly<Record<string, string>> = {
  facts: 'fact',
  rules: 'rule',
  supersededBy: 'rule',
  claims: 'claim',
  sources: 'source',
  sameAs: 'source',
  questions: 'question',
  situations: 'situation',
  contact: 'channel',
  oneLine: 'fact',
  audience: 'fact',
  lender: 'fact',
};

function checkReferences(knowledge: Knowledge, report: Report): void {
  const known = new Map<string, Set<string>>();
  for (const { id, kind } of recordsOf(knowledge)) known.set(kind, (known.get(kind) ?? new Set()).add(id));
  const everything = new Set([...known.values()].flatMap((ids) => [...ids]));

  for (const record of recordsOf(knowledge)) {
    const file = fileNamed(knowledge, record.file);
    const visit = (value: unknown, path: Path) => {
      if (value === null || typeof value !== 'object') return;
      for (const [key, item] of Object.entries(value)) {
        const at = [...path, Array.isArray(value) ? Number(key) : key];
        const kind = referenceFields[key];
        const isList = Array.isArray(item) && item.every((id) => typeof id === 'string');
        if (kind && (isList || key === 'sameAs')) {
          for (const id of [item].flat()) {
            if (known.get(kind)?.has(id)) continue;
            report(file, at, `there is no ${kind} ${id}`, `Add the ${kind} or correct the id`);
          }
        } else {
          visit(item, at);
        }
      }
    };
    visit(record.value, record.path);
  }

  for (const [index, { records }] of knowledge.changes.data.changes.entries()) {
    for (const [position, { id }] of records.entries()) {
      if (id === 'edition' || everything.has(id)) continue;
      const path = ['changes', index, 'records', position, 'id'];
      report(
        knowledge.changes,
        path,
        `there is no record ${id}`,
        'Correct the id, or write edition for the whole',
      );
    }
  }
}

function fileNamed(knowledge: Knowledge, name: string) {
  const { products, english: _, ...single } = knowledge;
  const found = [...products, ...Object.values(single)].find((file) => file.name === name);
  return found ?? { name, lineOf: () => 1 };
}

function checkProducts(knowledge: Knowledge, report: Report): void {
  for (const file of knowledge.products) {
    const { id } = file.data.product;
    if (file.name !== `products/${id}.yaml`) {
      report(
        file,
        ['product', 'id'],
        `the product ${id} stands in ${file.name}`,
        `Name the file products/${id}.yaml`,
      );
    }
  }
  for (const id of productId.options) {
    if (knowledge.products.some((file) => file.data.product.id === id)) continue;
    const at = { name: `products/${id}.yaml`, lineOf: () => 1 };
    report(at, [], `the product ${id} is missing`, 'Put its file back');
  }
}

function checkRisks({ risks, products }: Knowledge, report: Report): void {
  for (const [index, { id, product, kind }] of risks.data.risks.entries()) {
    if (id === `${product}-${kind}`) continue;
    report(risks, ['risks', index, 'id'], `the id ${id} is not ${product}-${kind}`, 'Write product-kind');
  }
  for (const { data } of products) {
    for (const kind of riskKind.options) {
      if (risks.data.risks.some((risk) => risk.product === data.product.id && risk.kind === kind)) continue;
      report(risks, ['risks'], `no ${kind} risk for ${data.product.id}`, 'Write one sentence for it');
    }
  }
}

function checkSources({ sources, rules }: Knowledge, report: Report): void {
  const byId = new Map(sources.data.sources.map((source) => [source.id, source]));
  for (const [index, { id, sources: own }] of rules.data.rules.entries()) {
    if (!byId.has(id)) {
      report(
        rules,
        ['rules', index, 'id'],
        `${id} is not in sources.yaml`,
        'Add the document as a source of the same id',
      );
    }
    if (!own.includes(id)) {
      report(rules, ['rules', index, 'sources'], `${id} does not cite itself`, `Add ${id} to its sources`);
    }
  }
  for (const [index, { url, sameAs }] of sources.data.sources.entries()) {
    if (sameAs && byId.get(sameAs)?.sameAs) {
      report(
        sources,
        ['sources', index, 'sameAs'],
        `${sameAs} is itself the twin of another`,
        'Name that other one',
      );
    }
    if (url && !sources.data.hosts.some((host) => isUnder(new URL(url).hostname, host))) {
      const whatToDo =
        'Use the publisher’s own site, or null; a new publisher’s site is added to hosts in this file';
      report(sources, ['sources', index, 'url'], `${new URL(url).hostname} is not a listed site`, whatToDo);
    }
  }
}

function isUnder(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}
