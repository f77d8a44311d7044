import type { z } from 'zod';
import type { Complaint } from './complaint.ts';

type Issue = z.core.$ZodIssue;

const fieldsAtHead = 'the head of the file describes the fields';

/** Says in plain words what a schema has found; those of ours (`textThat`) bring their own words. */
export function complaintAbout(issue: Issue): Complaint {
  const { input } = issue;
  if (input === undefined && /^invalid_(?:type|value|union)$/.test(issue.code))
    return missing(issue.path.at(-1));
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        message: `there is no field ${issue.keys.join(', ')} here`,
        whatToDo: `Correct the name or take it away; ${fieldsAtHead}`,
      };
    case 'invalid_type':
      return wrongKind(issue);
    case 'invalid_value':
      return wrongWord(input, issue.values.map(String));
    case 'too_small':
      return wrongSize(issue, issue.minimum, issue.inclusive === false ? 'more than' : 'at least');
    case 'too_big':
      return wrongSize(issue, issue.maximum, 'at most');
    case 'invalid_key':
      return inItsOwnWords(issue.path.at(-1), issue.issues[0] ?? issue);
    default:
      return inItsOwnWords(input, issue);
  }
}

function inItsOwnWords(input: unknown, issue: Issue): Complaint {
  const whatToDo = issue.code === 'custom' ? issue.params?.whatToDo : `Correct it; ${fieldsAtHead}`;
  return { message: `${shown(input)} ${issue.message}`, whatToDo };
}

function missing(name: PropertyKey | undefined): Complaint {
  const what = typeof name === 'number' ? `entry ${name + 1}` : `the field ${String(name)}`;
  return { message: `${what} is missing`, whatToDo: `Add it; ${fieldsAtHead}` };
}

function wrongKind({ input, expected, path }: z.core.$ZodIssueInvalidType): Complaint {
  const name = path.at(-1);
  if (input === null) {
    return {
      message: name === undefined ? 'the file is empty' : 'nothing is written here',
      whatToDo: 'Fill it in',
    };
  }
  switch (expected) {
    case 'string':
      return typeof input === 'object'
        ? {
            message: 'a text belongs here',
            whatToDo: 'Write one text, in quotes if it has a colon or brackets',
          }
        : { message: `${shown(input)} has to stand in quotes`, whatToDo: `Write '${input}'` };
    case 'number':
    case 'int':
      return { message: `${shown(input)} is no number`, whatToDo: 'Write a number, without quotes' };
    case 'boolean':
      return {
        message: `${shown(input)} is not true or false`,
        whatToDo: 'Write true or false, without quotes',
      };
    case 'array':
    case 'tuple':
      return {
        message: `${shown(input)} is no list`,
        whatToDo: 'Write a list: brackets, or lines that begin with -',
      };
    default:
      return { message: `${shown(input)} has no fields`, whatToDo: `Write them below it; ${fieldsAtHead}` };
  }
}

function wrongWord(input: unknown, words: readonly string[]): Complaint {
  if (typeof input !== 'string' && words.includes(String(input))) {
    return { message: `${shown(input)} has to stand in quotes`, whatToDo: `Write '${input}'` };
  }
  const whatToDo = words.length > 1 ? `Write one of: ${words.join(', ')}` : `Write ${words[0]}`;
  return { message: `${shown(input)} is not one of the words that can stand here`, whatToDo };
}

function wrongSize(
  { origin, input }: { origin: string; input?: unknown },
  limit: number | bigint,
  bound: string,
): Complaint {
  if (origin === 'number')
    return { message: `${shown(input)} is out of range`, whatToDo: `Write ${bound} ${limit}` };
  if (origin === 'string') return { message: 'the text is empty', whatToDo: 'Write it' };
  const count = Array.isArray(input) ? input.length : 0;
  const message =
    count === 0 ? 'the list is empty' : `the list has ${count === 1 ? 'one entry' : `${count} entries`}`;
  return { message, whatToDo: `Write ${bound} ${limit === 1 ? 'one' : limit}` };
}

function shown(input: unknown): string {
  if (input === '') return 'the text';
  if (Array.isArray(input)) return 'the list';
  if (typeof input === 'object') return 'this';
  const text = String(input);
  return `“${text.length > 30 ? `${text.slice(0, 30)}…` : text}”`;
}
