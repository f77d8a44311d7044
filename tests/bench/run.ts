/** `npm run bench`: figures of the builds in .output, a line of JSON each. `-- --only chromium` for one browser. */
import { parseArgs } from 'node:util';
import { type BrowserName, ensureBrowsers } from '../../scripts/browsers.ts';
import { measureCard, measurePointer } from './hover.ts';
import { measureMutations } from './mutations.ts';
import { openBench } from './open.ts';
import { measurePopup } from './popup.ts';
import { measureGrowth, measureScans } from './scans.ts';
import { measureSizes } from './sizes.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const browsers = (['chromium', 'firefox'] as const).filter((name) => (values.only ?? name) === name);
ensureBrowsers([...browsers]);
for (const name of browsers) await measure(name);

async function measure(name: BrowserName): Promise<void> {
  measureSizes(name);
  const bench = await openBench(name);
  try {
    await measureScans(bench);
    await measureMutations(bench);
    await measurePointer(bench);
    await measureCard(bench);
    await measurePopup(bench);
    await measureGrowth(bench);
  } finally {
    await bench.close();
  }
}
