import { describe, expect, it } from 'vitest';
import { knowledgeFrom } from './check.ts';
import { recordedText, unrecordedChanges } from './recorded.ts';
import { smallKnowledge } from './testing/small-knowledge.ts';

const recorded = recordedText(knowledgeFrom(smallKnowledge));
const changes = smallKnowledge.get('changes.yaml') ?? '';

/** The knowledge with T01 changed, in Chinese or in English, and perhaps a new entry that names a record. */
function changedWith(names: string | null, file = 'rules.yaml', from = '网络条例', to = '网络新条例') {
  const entry = `  - { version: 2026-11-25.2, date: 2026-11-25, records: [{ id: ${names}, what: 改。 }] }\n`;
  return knowledgeFrom(
    new Map(smallKnowledge)
      .set(file, (smallKnowledge.get(file) ?? '').replace(from, to))
      .set('changes.yaml', names ? changes.replace('changes:\n', `changes:\n${entry}`) : changes),
  );
}

describe('a changed record', () => {
  it('has to be named in a newer entry of changes.yaml', () => {
    expect(unrecordedChanges(changedWith(null), recorded, true)).toMatchObject([
      { file: 'rules.yaml', line: 5, path: 'T01', message: expect.stringContaining('does not say so') },
    ]);
    expect(unrecordedChanges(changedWith('T02'), recorded, true)).toHaveLength(1);
    expect(unrecordedChanges(changedWith('T01'), recorded, true)).toEqual([]);
    expect(unrecordedChanges(changedWith('edition'), recorded, true)).toEqual([]);
  });

  it('is one whose English changed, too', () => {
    const knowledge = changedWith(null, 'en/claims.yaml', 'may close', 'may well close');
    expect(unrecordedChanges(knowledge, recorded, true)).toMatchObject([{ path: 'S01' }]);
  });

  it('has to be recorded, once it is named', () => {
    const knowledge = changedWith('T01');
    expect(unrecordedChanges(knowledge, recorded, false)).toMatchObject([
      { file: 'recorded.json', message: 'T01 changed, as changes.yaml says' },
    ]);
    expect(unrecordedChanges(knowledge, recordedText(knowledge), false)).toEqual([]);
  });
});

it('is silent when nothing changed', () => {
  expect(unrecordedChanges(knowledgeFrom(smallKnowledge), recorded, false)).toEqual([]);
});
