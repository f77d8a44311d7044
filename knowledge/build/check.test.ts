import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knowledgeFrom, problemsIn } from './check.ts';
import { dataFolder, readDataFolder } from './load.ts';
import { smallKnowledge } from './testing/small-knowledge.ts';

describe('problemsIn', () => {
  // The whole data takes about a second; a busy machine several.
  it('finds nothing in the data', { timeout: 30_000 }, () => {
    expect(problemsIn(readDataFolder(dataFolder))).toEqual([]);
  });

  it('finds nothing in data that is small but whole', () => {
    expect(problemsIn(smallKnowledge)).toEqual([]);
  });

  it('names a missing file', () => {
    const texts = new Map(smallKnowledge);
    texts.delete('risks.yaml');
    expect(problemsIn(texts)).toMatchObject([
      { file: 'risks.yaml', line: 1, message: 'this file is missing' },
    ]);
  });
});

describe('readDataFolder', () => {
  it('names a file that is not UTF-8', () => {
    const folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
    writeFileSync(join(folder, 'rules.yaml'), Buffer.from('b9e6', 'hex'));
    expect(() => readDataFolder(folder)).toThrow(
      'knowledge/data/rules.yaml:1 this is not UTF-8. Save the file as UTF-8.',
    );
    rmSync(folder, { recursive: true });
  });
});

describe('knowledgeFrom', () => {
  it('throws with file, line and what to do', () => {
    const rules = (smallKnowledge.get('rules.yaml') ?? '').replace(
      'sources: [ T02 ]',
      'sources: [ T02, T09 ]',
    );
    expect(() => knowledgeFrom(new Map(smallKnowledge).set('rules.yaml', rules))).toThrow(
      /^knowledge\/data\/rules\.yaml:38 rules\.1\.sources: there is no source T09\. Add the source or correct the id\.$/mu,
    );
  });
});
