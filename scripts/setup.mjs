/**
 * First half of every command: makes `node_modules` what the lock file says. Plain Node and nothing else,
 * because it runs before anything is installed. The other half, browsers.ts, can already be TypeScript.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NODE_FLOOR = [20, 19];

checkNode();
if (!isInstalled()) run('Installing npm packages from the lock file', 'npm', ['ci', '--loglevel=error']);
// tsconfig.json extends what `wxt prepare` writes; without it no TypeScript tool here can even start.
if (!existsSync(join(ROOT, '.wxt/tsconfig.json'))) {
  run('Preparing WXT types', 'npx', ['wxt', 'prepare']);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NODE_FLOOR[0] || (major === NODE_FLOOR[0] && minor >= NODE_FLOOR[1])) return;
  fail(`Node ${NODE_FLOOR.join('.')} or later is needed; this is ${process.versions.node}.`);
}

/** npm notes what it installed in node_modules/.package-lock.json; packages for other platforms are not there. */
function isInstalled() {
  const wanted = lockedPackages('package-lock.json');
  const installed = lockedPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true; // the project itself
    return installed[path] ? installed[path].version === version : optional;
  });
}

function lockedPackages(file) {
  const path = join(ROOT, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

function run(what, command, args) {
  console.log(`${what} …`);
  const windowsShell = process.platform === 'win32'; // npm and npx are .cmd files there, which only a shell starts
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: windowsShell });
  if (status !== 0) fail(`${what} failed: ${command} ${args.join(' ')}`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
