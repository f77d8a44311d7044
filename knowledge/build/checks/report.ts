import type { DataFile, Path } from '../data-file.ts';
import type { Problem } from '../problem.ts';

/** Adds a problem at a place in a file. */
export type Report = (
  file: Pick<DataFile<unknown>, 'name' | 'lineOf'>,
  path: Path,
  message: string,
  whatToDo: string,
) => void;

export function reportTo(problems: Problem[]): Report {
  return (file, path, message, whatToDo) =>
    problems.push({ file: file.name, line: file.lineOf(path), path: path.join('.'), message, whatToDo });
}
