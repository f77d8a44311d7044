import { problemsIn } from '../check.ts';
import type { Problem } from '../problem.ts';
import { smallKnowledge } from './small-knowledge.ts';

/** What the checks say once `from` is replaced by `to` in one file, and the line the change stands on. */
export function breaking(file: string, from: string, to: string): { line: number; problems: Problem[] } {
  const text = smallKnowledge.get(file) ?? '';
  const at = text.indexOf(from);
  if (at === -1) throw new Error(`${from} is not in ${file}`);
  const broken = text.slice(0, at) + to + text.slice(at + from.length);
  const changed = at + [...from].findIndex((character, index) => character !== to[index]);
  return {
    line: broken.slice(0, changed).split('\n').length,
    problems: problemsIn(new Map(smallKnowledge).set(file, broken)),
  };
}
