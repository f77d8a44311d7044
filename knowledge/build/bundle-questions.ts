import type { AskedIntent, AskedMost, Unconfirmed } from '../guide-types.ts';
import { TOPICS } from '../topics.ts';
import type { AskedShare, ProductId, Question } from '../types.ts';

import { type Desk, untranslated } from './desk.ts';

export function questions(desk: Desk): Question[] {
  return desk.knowledge.questions.data.userQuestions.map((raw) => {
    const { record, missing } = desk.localise('question', raw.id, raw);
    const provenance = desk.provenance.ofFacts(record.facts);
    return {
      id: record.id,
      topic: record.topic,
      title: record.title,
      text: record.text,
      products: record.products,
      situations: record.situations,
      ...provenance,
      sources: desk.provenance.sources([...record.sources, ...provenance.sources]),
      ...untranslated(missing, { title: 'title', text: 'text' }),
    };
  });
}

const INTENTS = new Set(Object.values(TOPICS).flatMap(({ intents }) => intents));

/** Those that decide what comes first; of the others no topic and no question takes notice. */
export function askedShares(desk: Desk, product: ProductId): AskedShare[] {
  return desk.knowledge.questions.data.askedMost[product]
    .filter(({ intent, questions }) => INTENTS.has(intent) || questions.length > 0)
    .map(({ intent, share, questions }) => ({ intent, share, questions }));
}

export function askedIntents(desk: Desk, product: ProductId): AskedIntent[] {
  const raw = desk.knowledge.questions.data.askedMost;
  const { record, missing } = desk.localise('askedMost', 'askedMost', raw);
  return record[product].map((intent, index) => ({
    ...intent,
    ...untranslated(missing, { label: `${product}.${index}.label` }),
  }));
}

export function askedMost(desk: Desk): AskedMost {
  const { record, missing } = desk.localise(
    'askedMost',
    'askedMost',
    desk.knowledge.questions.data.askedMost,
  );
  const { asOf, confidence, note, sources } = record;
  return {
    asOf,
    confidence,
    note,
    sources: desk.provenance.sources(sources),
    ...untranslated(missing, { note: 'note' }),
  };
}

export function unconfirmed(desk: Desk): Unconfirmed[] {
  return desk.knowledge.unconfirmed.data.unconfirmed.map((raw) => {
    const { record, missing } = desk.localise('unconfirmed', raw.id, raw);
    const { asOf, reviewBy } = desk.provenance.ofFacts(raw.facts);
    return { ...record, asOf, reviewBy, ...untranslated(missing, { topic: 'topic', text: 'text' }) };
  });
}
