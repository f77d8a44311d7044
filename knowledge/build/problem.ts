import type { Complaint } from './complaint.ts';

/** One mistake in the data, for the person who edits it. */
export interface Problem extends Complaint {
  /** Relative to knowledge/data. */
  file: string;
  /** From 1. */
  line: number;
  /** Where in the file, such as `rules.3.sources`. */
  path: string;
}

function describeProblem({ file, line, path, message, whatToDo }: Problem): string {
  const place = `knowledge/data/${file}`.replace('data/../', '');
  return `${place}:${line} ${path ? `${path}: ` : ''}${message}. ${whatToDo}.`;
}

/** What an editor has to read, one mistake a line. */
export class MistakesError extends Error {
  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
  }
}
