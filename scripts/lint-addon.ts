/**
 * What addons.mozilla.org would say to the Firefox build. No error may remain, and each warning needs a reason in
 * addons-linter-explained.json; a reason whose warning is gone must go too.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

interface Explanation {
  code: string;
  file: string;
  reason: string;
}

const { stdout, stderr } = spawnSync('addons-linter', ['--output', 'json', '.output/firefox-mv3'], {
  encoding: 'utf8',
  shell: true,
  maxBuffer: 2 ** 26,
});
if (!stdout) throw new Error(stderr);
const { errors, warnings }: { errors: Message[]; warnings: Message[] } = JSON.parse(stdout);
const explanations: Explanation[] = JSON.parse(
  readFileSync(new URL('addons-linter-explained.json', import.meta.url), 'utf8'),
);

const explains = (message: Message) => (explanation: Explanation) =>
  explanation.code === message.code && explanation.file === placeOf(message.file ?? '');
const complaints = [
  ...errors.map((error) => `error ${describe(error)}`),
  ...warnings
    .filter((warning) => !explanations.some(explains(warning)))
    .map((w) => `unexplained ${describe(w)}`),
  ...explanations
    .filter((explanation) => !warnings.some((warning) => explains(warning)(explanation)))
    .map(({ code, file }) => `explained, but no longer there: ${code} ${file}`),
];
for (const complaint of complaints) console.log(complaint);
console.log(`${errors.length} errors, ${warnings.length} warnings, ${explanations.length} explanations`);
if (complaints.length > 0) process.exitCode = 1;

/** Vite names a chunk that our pages share after whichever module it likes: they count as one place. */
function placeOf(file: string): string {
  return file.startsWith('chunks/') ? 'chunks/' : file;
}

function describe({ code, message, file, line }: Message): string {
  return `${code} ${file ?? ''}${line ? `:${line}` : ''} ${message}`;
}
