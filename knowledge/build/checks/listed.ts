import { type Knowledge, recordFiles } from '../load.ts';
import { visitObjects } from '../visit.ts';
import type { Report } from './report.ts';

/** ids.json lists every record but the sources, so that one disappears only by taking it out of there too. */
export function checkListed(knowledge: Knowledge, report: Report): void {
  const { ids, sources } = knowledge;
  const listed = new Set(Object.values(ids.data).flat());
  const present = new Set<string>();
  for (const file of recordFiles(knowledge).filter((one) => one !== sources)) {
    visitObjects(file.data, [], ({ id }, path) => {
      if (typeof id !== 'string') return;
      present.add(id);
      if (listed.has(id)) return;
      report(file, [...path, 'id'], `${id} is not in ids.json`, 'Add it there, below its neighbour');
    });
  }
  for (const [kind, list] of Object.entries(ids.data)) {
    for (const [index, id] of list.entries()) {
      if (present.has(id)) continue;
      const whatToDo = 'Put the record back, or take the id out here if it has to go';
      report(ids, [kind, index], `there is no record ${id} any more`, whatToDo);
    }
  }
}
