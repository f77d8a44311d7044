/** One mistake in the data, for the person who edits it. */
export interface Problem {
  /** Relative to knowledge/data. */
  file: string;
  /** From 1. */
  line: number;
  /** Where in the file, such as `rules.3.sources`. */
  path: string;
  message: string;
  whatToDo: string;
}

export function describeProblem(problem: Problem): string {
  const { file, line, path, message, whatToDo } = problem;
  return `knowledge/data/${file}:${line} ${path ? `${path}: ` : ''}${message}. ${whatToDo}.`;
}
