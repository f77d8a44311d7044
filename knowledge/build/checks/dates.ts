import type { Path } from '../data-file.ts';
import { type Knowledge, recordFiles } from '../load.ts';
import { recordsOf } from '../records.ts';
import { visitObjects } from '../visit.ts';
import type { Report } from './report.ts';

/** Dates make sense together: nothing is reviewed before it was written, or ends before it began. */
export function checkDates(knowledge: Knowledge, report: Report): void {
  for (const file of recordFiles(knowledge)) {
    const { edited, coverageTo } = file.data.meta;
    if (coverageTo > edited)
      report(file, ['meta', 'coverageTo'], 'later than edited', 'Correct one of the two dates');
    visitObjects(file.data, [], (record, path) =>
      checkRecord(record, path, edited, (...problem) => report(file, ...problem)),
    );
    if (edited > (knowledge.changes.data.changes[0]?.date ?? '')) {
      const whatToDo = 'Add an entry to changes.yaml saying what was changed';
      report(file, ['meta', 'edited'], `edited ${edited}, after the last change on record`, whatToDo);
    }
  }
  checkRules(knowledge, report);
  checkChanges(knowledge, report);
  checkEdited(knowledge, report);
}

type Dated = Readonly<Record<string, unknown>>;

function checkRecord(
  record: Dated,
  path: Path,
  edited: string,
  report: (path: Path, message: string, whatToDo: string) => void,
): void {
  const { asOf, reviewBy, since, until } = record;
  if (typeof asOf === 'string' && asOf > edited) {
    report([...path, 'asOf'], `${asOf} is after the file was edited`, 'Correct asOf, or edited in meta');
  }
  if (typeof asOf === 'string' && typeof reviewBy === 'string' && reviewBy <= asOf) {
    report(
      [...path, 'reviewBy'],
      `${reviewBy} is not after asOf ${asOf}`,
      'Set a later day for the next review',
    );
  }
  if (typeof since === 'string' && typeof until === 'string' && until < since) {
    report([...path, 'until'], `${until} is before since ${since}`, 'Correct one of the two dates');
  }
}

function checkRules({ rules }: Knowledge, report: Report): void {
  for (const [index, rule] of rules.data.rules.entries()) {
    const { announced, effective, until, status, supersededBy } = rule;
    if (!announced && !effective) {
      report(
        rules,
        ['rules', index, 'announced'],
        'neither announced nor effective',
        'Give at least one date',
      );
    }
    if (effective && until && until < effective) {
      report(
        rules,
        ['rules', index, 'until'],
        `${until} is before effective ${effective}`,
        'Correct one of the dates',
      );
    }
    if (status === 'superseded' && supersededBy.length === 0) {
      report(
        rules,
        ['rules', index, 'supersededBy'],
        'superseded, but by nothing',
        'Name the rule that replaced it',
      );
    }
  }
}

function checkChanges({ changes }: Knowledge, report: Report): void {
  for (const [index, { date, version }] of changes.data.changes.entries()) {
    const newer = changes.data.changes[index - 1];
    if (!version.startsWith(date)) {
      report(
        changes,
        ['changes', index, 'version'],
        `version ${version} is not of ${date}`,
        'Begin it with the date',
      );
    }
    if (newer && newer.date < date) {
      report(
        changes,
        ['changes', index, 'date'],
        `${date} stands below ${newer.date}`,
        'Put the newest entry first',
      );
    }
  }
}

/** A file with a record that a change names was edited on that day or later. */
function checkEdited(knowledge: Knowledge, report: Report): void {
  const editedOf = new Map(recordFiles(knowledge).map(({ name, data }) => [name, data.meta.edited]));
  const records = recordsOf(knowledge);
  for (const [index, change] of knowledge.changes.data.changes.entries()) {
    for (const [place, { id }] of change.records.entries()) {
      const files = records.flatMap((record) =>
        record.id === id && editedOf.has(record.file) ? record.file : [],
      );
      if (files.length === 0 || files.some((name) => (editedOf.get(name) ?? '') >= change.date)) continue;
      report(
        knowledge.changes,
        ['changes', index, 'records', place],
        `${id} changed on ${change.date}, but edited in ${files[0]} is ${editedOf.get(files[0] ?? '')}`,
        `Write '${change.date}' there, in meta`,
      );
    }
  }
}
