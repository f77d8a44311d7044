import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserName } from '../../scripts/browsers.ts';
import { builtExtension } from '../harness/launch.ts';
import { tell } from './measure.ts';

/** What is sent to a page of the build that ships. */
export function measureSizes(browser: BrowserName): void {
  const build = builtExtension(browser);
  const gzipped = (file: string) => gzipSync(readFileSync(join(build, file)), { level: 9 }).length;
  const languages = readdirSync(build).filter((file) => /^knowledge-.*\.js$/.test(file));
  const reader = gzipped('content-scripts/reader.js');
  const card = gzipped('card.js') + gzipped('passage.js') + Math.max(...languages.map(gzipped));
  tell({ name: 'always-on-gzip-bytes', browser, value: reader, against: 'the reader on every listed page' });
  tell({
    name: 'card-gzip-bytes',
    browser,
    value: card,
    against: 'the card, what reads claims, its largest language',
  });
}
