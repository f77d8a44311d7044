/**
 * `npm run zip`: builds the extension for both stores and packs what they ask for. A clean clone of the same commit
 * gives the same bytes; the checksums printed are for comparing.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archive } from './archive.ts';
import { shell } from './shell.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUTPUT = join(ROOT, '.output');

const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

await build('wxt build');
await build('wxt build -b firefox');
await pack('chrome', filesBelow(join(OUTPUT, 'chrome-mv3')));
await pack('firefox', filesBelow(join(OUTPUT, 'firefox-mv3')));
await pack('sources', await sources());

async function build(command: string): Promise<void> {
  const { succeeded, output } = await shell(command);
  if (!succeeded) fail(output);
}

async function pack(what: string, files: ReadonlyMap<string, Buffer>): Promise<void> {
  const bytes = await archive(files);
  const file = `${name}-${version}-${what}.zip`;
  writeFileSync(join(OUTPUT, file), bytes);
  const kilobytes = (bytes.length / 1000).toFixed(0);
  console.log(`${createHash('sha256').update(bytes).digest('hex')}  .output/${file} (${kilobytes} kB)`);
}

function filesBelow(directory: string): Map<string, Buffer> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(directory, path).split(sep).join('/'), readFileSync(path)]));
}

/** What git keeps: from this alone a reviewer builds the same extension. */
async function sources(): Promise<Map<string, Buffer>> {
  const { succeeded, output } = await shell('git ls-files -z');
  if (!succeeded) fail(`The sources are what git knows of, so this needs the repository.\n${output}`);
  const paths = output.split('\0').filter((path) => path !== '');
  return new Map(paths.map((path) => [path, readFileSync(join(ROOT, path))]));
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
