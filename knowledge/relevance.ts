import type { ClaimCheck } from './claim-checks.ts';
import { TOPICS, type TopicId, topicsIn } from './topics.ts';
import type { AskedShare, Question, Risk, SituationLine, Step } from './types.ts';

/**
 * `asked` shares sum up to 100 a product at most, so: what the words around the mention speak of, then what the
 * claims shown first are about, then what readers ask elsewhere.
 */
const IN_THE_WORDS = 10_000;
const IN_A_CLAIM = 1000;
/** A page with thirty claims is about everything; only the first ones say what the reader sees. */
const CHECKS_HEARD = 2;

export interface Relevance {
  /** Topics of the words. */
  readonly topics: ReadonlySet<TopicId>;
  ofStep(step: Step): number;
  ofRisk(risk: Risk): number;
  ofSituation(situation: Pick<SituationLine, 'id'>): number;
  ofQuestion(question: Question): number;
  /** The most relevant first; equals keep the order of the data, which is edited. */
  order<T>(items: readonly T[], relevance: (item: T) => number): readonly T[];
}

export function relevanceFor(
  words: string,
  checks: readonly ClaimCheck[],
  asked: readonly AskedShare[],
): Relevance {
  const spoken = topicsIn(words);
  const claimed = new Set<string>(checks.slice(0, CHECKS_HEARD).map((check) => check.claim.topic));
  const weighed = Object.entries(TOPICS).map(([id, topic]) => ({
    topic,
    weight:
      (spoken.has(id as TopicId) ? IN_THE_WORDS : 0) +
      (claimed.has(id) ? IN_A_CLAIM : 0) +
      shareOf(asked, (intent) => topic.intents.includes(intent.intent)),
  }));
  /** The first of a topic's list gets its whole weight, the second half, the third a third. */
  const sum = (listed: (topic: (typeof weighed)[number]['topic']) => readonly string[], id: string): number =>
    weighed.reduce((total, { topic, weight }) => {
      const position = listed(topic).indexOf(id);
      return position < 0 ? total : total + weight / (position + 1);
    }, 0);
  return {
    topics: spoken,
    ofStep: (step) => sum((topic) => topic.steps, step),
    ofRisk: (risk) => sum((topic) => topic.risks, risk.kind),
    ofSituation: (situation) => sum((topic) => topic.situations, situation.id),
    ofQuestion: (question) =>
      sum((topic) => topic.questions, question.topic) +
      shareOf(asked, (intent) => intent.questions.includes(question.id)),
    order: (items, relevance) =>
      items
        .map((item) => ({ item, value: relevance(item) }))
        .sort((a, b) => b.value - a.value)
        .map(({ item }) => item),
  };
}

/** Per cent of the questions about the product. */
function shareOf(asked: readonly AskedShare[], belongs: (intent: AskedShare) => boolean): number {
  return asked.reduce((total, intent) => total + (belongs(intent) ? (intent.share ?? 0) : 0), 0);
}
