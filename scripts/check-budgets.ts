/** Fails when what a page has to load has grown past its limit. Sizes are of the builds that ship, gzipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

interface Budget {
  name: string;
  /** kB of 1000 bytes, gzipped. */
  limit: number;
  /** Paths inside the build. */
  files(build: string): string[];
}

const OUTPUT = fileURLToPath(new URL('../.output', import.meta.url));

const BUDGETS: Budget[] = [
  { name: 'always-on script', limit: 10, files: contentScripts },
  {
    name: 'card with its largest language',
    limit: 60,
    files: (build) => ['card.js', 'passage.js', largest(build, /^knowledge-.*\.js$/)],
  },
  // What comes after the card, and only where it is needed: see docs/decisions/page-scripts.md.
  { name: 'details of a card', limit: 22, files: (build) => [largest(build, /^details-.*\.js$/)] },
  { name: 'what reads rates', limit: 15.5, files: () => ['rates.js'] },
  { name: 'what reads traditional characters', limit: 3, files: () => ['traditional.js'] },
];

for (const target of ['chrome-mv3', 'firefox-mv3']) {
  const build = join(OUTPUT, target);
  for (const { name, limit, files } of BUDGETS) {
    const size = files(build).reduce((sum, file) => sum + gzippedSize(join(build, file)), 0);
    const fits = size <= limit;
    console.log(`${fits ? '✓' : '✗'} ${target}: ${name}: ${size.toFixed(1)} kB, limit ${limit}`);
    if (fits) continue;
    console.log(
      '  Shorten what was added or something beside it; docs/decisions/page-scripts.md says what is in it.',
    );
    process.exitCode = 1;
  }
}

function contentScripts(build: string): string[] {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  return manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js);
}

/** Of the files of a kind, one a language, the largest. */
function largest(build: string, kind: RegExp): string {
  const files = readdirSync(build).filter((file) => kind.test(file));
  files.sort((a, b) => gzippedSize(join(build, b)) - gzippedSize(join(build, a)));
  const [first] = files;
  if (!first) throw new Error(`${build} has no ${kind}`);
  return first;
}

function gzippedSize(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length / 1000;
}
