import { expect, it } from 'vitest';
import { breaking } from '../testing/breaking.ts';

it('says so where a rule tells twice how it applies', () => {
  const { problems } = breaking('rules.yaml', 'rules: [ T01 ], huabei', 'rules: [ T02 ], huabei');
  expect(problems).toMatchObject([
    { file: 'rules.yaml', path: 'rules.1.notFor', message: 'T02 also stands in registry-rules' },
  ]);
});

it('says so where a rule is listed for a product it does not concern', () => {
  const { line, problems } = breaking('rules.yaml', 'jiebei: 适用。', 'jiebei: 不涉及。');
  expect(problems).toMatchObject([{ path: 'rules.1.effects.jiebei', line }]);
});
