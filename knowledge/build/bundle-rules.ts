import type { z } from 'zod';

import { PRODUCTS } from '../../mentions/product.ts';
import { type RuleState, statusOn } from '../freshness.ts';
import type { Applicability, Rule, Watch } from '../guide-types.ts';

import type { ruleRecord } from '../schema/rules.ts';
import { topicsIn } from '../topics.ts';
import type { CardRule, DatedRule, PartialDate, RuleId, Source, SourceId } from '../types.ts';
import { type Desk, untranslated } from './desk.ts';

type RawRule = z.output<typeof ruleRecord>;
type RawApplicability = Desk['knowledge']['rules']['data']['applicability'][number];

function datedRule(desk: Desk, raw: RawRule): DatedRule {
  const { record, missing } = desk.localise('rule', raw.id, raw);
  const { id, title, effective, until, status, supersededBy, matters } = record;
  return {
    id,
    title,
    effective,
    until,
    status,
    supersededOn: supersededOn(desk, supersededBy),
    matters,
    ...untranslated(missing, { title: 'title' }),
  };
}

/** The rules that bind on the day the data covers or will later: no other can be news to an article. */
export function bindingRules(desk: Desk): CardRule[] {
  const ended: readonly RuleState[] = ['draft', 'unpublished', 'event', 'superseded', 'expired'];
  return desk.knowledge.rules.data.rules
    .map((raw) => cardRule(desk, raw))
    .filter((rule) => rule.effective !== null && !ended.includes(statusOn(rule, desk.coverageTo)));
}

function cardRule(desk: Desk, raw: RawRule): CardRule {
  const scope = scopeOf(desk, raw);
  return {
    ...datedRule(desk, raw),
    notFor: PRODUCTS.filter((product) => scope?.[product] === 'none'),
    topics: [...topicsIn(raw.title)],
  };
}

export function guideRule(desk: Desk, raw: RawRule): Rule {
  const { record, missing } = desk.localise('rule', raw.id, raw);
  const {
    announced,
    number,
    supersededBy,
    issuers,
    statusNote,
    requires,
    effects,
    forUsers,
    confidence,
    reviewBy,
  } = record;
  const scope = scopeOf(desk, raw);
  return {
    ...datedRule(desk, raw),
    ...(scope ? { scope } : {}),
    announced,
    number,
    supersededBy,
    issuers,
    statusNote,
    requires,
    effects,
    forUsers,
    asOf: desk.coverageTo,
    reviewBy,
    confidence,
    sources: desk.provenance.sources(raw.sources),
    rules: [],
    ...untranslated(missing, {
      title: 'title',
      issuers: 'issuers',
      statusNote: 'statusNote',
      requires: 'requires',
      effects: 'effects',
      forUsers: 'forUsers',
    }),
  };
}

function supersededOn(desk: Desk, successors: readonly RuleId[]): PartialDate | null {
  const dates = desk.knowledge.rules.data.rules
    .filter((rule) => successors.includes(rule.id))
    .map((rule) => rule.effective ?? rule.announced)
    .filter((date) => date !== null);
  return dates.sort()[0] ?? null;
}

function scopeOf(desk: Desk, { id, notFor }: RawRule): Rule['scope'] {
  const row = desk.knowledge.rules.data.applicability.find(({ rules }) => rules.includes(id));
  if (row !== undefined) return scopes(row);
  return notFor && Object.fromEntries(notFor.map((product) => [product, 'none']));
}

function scopes({ huabei, jiebei, wangshangdai, bankCredit }: RawApplicability) {
  return { huabei, jiebei, wangshangdai, bankCredit };
}

export function applicability(desk: Desk): Applicability[] {
  return desk.knowledge.rules.data.applicability.map((raw) => {
    const { record, missing } = desk.localise('applicability', raw.id, raw);
    return {
      id: record.id,
      name: record.name,
      rules: record.rules,
      asOf: desk.coverageTo,
      reviewBy: desk.provenance.ofRules(record.rules).reviewBy,
      scope: scopes(record),
      notes: record.notes ?? {},
      ...untranslated(missing, { name: 'name', notes: 'notes' }),
    };
  });
}

export function watchList(desk: Desk): Watch[] {
  return desk.knowledge.rules.data.watch.map((raw) => {
    const { record, missing } = desk.localise('watch', raw.id, raw);
    return { ...record, ...untranslated(missing, { topic: 'topic', note: 'note' }) };
  });
}

/** The sources asked for, by their one id; a missing address or number is taken from the twin of a source. */
export function sourceTable(desk: Desk, ids: Iterable<SourceId>): Record<SourceId, Source> {
  const all = desk.knowledge.sources.data.sources;
  const byId = new Map(all.map((source) => [source.id, source]));
  const table: Record<SourceId, Source> = {};
  for (const id of [...new Set(ids)].sort()) {
    const raw = byId.get(id);
    if (!raw) continue;
    const twins = [raw, ...all.filter((source) => source.sameAs === id)];
    const { record, missing } = desk.localise('source', id, raw);
    table[id] = {
      id,
      publisher: record.publisher,
      title: record.title,
      ...glossOf(desk, id),
      number: record.number ?? twins.find((twin) => twin.number)?.number ?? null,
      date: record.date ?? twins.find((twin) => twin.date)?.date ?? null,
      url: record.url ?? twins.find((twin) => twin.url)?.url ?? null,
      kind: record.kind,
      ...untranslated(missing, { publisher: 'publisher' }),
    };
  }
  return table;
}

function glossOf(desk: Desk, id: SourceId): { gloss?: string } {
  const rule = desk.knowledge.rules.data.rules.find((candidate) => candidate.id === id);
  if (desk.language !== 'en' || !rule) return {};
  const { record, missing } = desk.localise('rule', id, rule);
  return missing.includes('title') ? {} : { gloss: record.title };
}
