import { expect, it } from 'vitest';
import { breaking } from '../testing/breaking.ts';

it('names a record that ids.json does not list, and one that only ids.json has', () => {
  const { line, problems } = breaking('shared.yaml', 'id: REG-01', 'id: REG-02');
  expect(problems).toMatchObject([
    { file: 'shared.yaml', line, message: 'REG-02 is not in ids.json' },
    { file: 'ids.json', line: 14, message: 'there is no record REG-01 any more' },
  ]);
});
