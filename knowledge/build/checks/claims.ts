import type { Path } from '../data-file.ts';
import type { Knowledge } from '../load.ts';
import type { Report } from './report.ts';

type Claims = Knowledge['claims'];
type Claim = Claims['data']['claims'][number];

/** The cues of a claim find its own wordings, contradict no other claim and stay quiet on ordinary sentences. */
export function checkClaims({ claims }: Knowledge, report: Report): void {
  const { gate, discussion } = claims.data;
  compile(claims, report, ['gate', 'product'], gate.product);
  compile(claims, report, ['gate', 'context'], gate.context);
  gate.ignore.forEach((pattern, index) => void compile(claims, report, ['gate', 'ignore', index], pattern));
  compile(claims, report, ['discussion', 'pattern'], discussion.pattern);

  const all = claims.data.claims.map((claim, index) => ({
    claim,
    index,
    cues: claim.cues.map((cue, at) => compile(claims, report, ['claims', index, 'cues', at], cue)),
    unless: claim.unless.map((cue, at) => compile(claims, report, ['claims', index, 'unless', at], cue)),
  }));
  const hits = ({ cues, unless }: (typeof all)[number], text: string) =>
    sentencesOf(text).some(
      (one) => cues.some((cue) => cue.test(one)) && !unless.some((cue) => cue.test(one)),
    );

  for (const own of all) {
    checkFields(claims, own.claim, own.index, report);
    for (const [at, variant] of own.claim.variants.entries()) {
      const path = ['claims', own.index, 'variants', at];
      if (!hits(own, variant)) {
        report(
          claims,
          path,
          `no cue of ${own.claim.id} finds “${variant}”`,
          'Widen a cue, or narrow its unless',
        );
      }
      for (const other of all) {
        if (other === own || !contradict(own.claim, other.claim) || !hits(other, variant)) continue;
        const message = `“${variant}” is also found by ${other.claim.id}, which says the opposite`;
        report(claims, path, message, `Narrow the cues of ${other.claim.id}`);
      }
    }
  }
  for (const [index, sentence] of claims.data.quiet.entries()) {
    for (const one of all.filter((candidate) => hits(candidate, sentence))) {
      report(
        claims,
        ['quiet', index],
        `${one.claim.id} finds “${sentence}”`,
        `Narrow the cues of ${one.claim.id}`,
      );
    }
  }
}

function compile(claims: Claims, report: Report, path: Path, pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'iu');
  } catch (error) {
    const [reason] = (error as Error).message.split(': ').slice(-1);
    report(claims, path, `the pattern does not compile: ${reason}`, 'Correct the pattern');
    return /(?!)/u;
  }
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[。！？!?\n])/u).filter((sentence) => sentence.trim() !== '');
}

function contradict(one: Claim, other: Claim): boolean {
  return (one.verdict === 'true') !== (other.verdict === 'true');
}

function checkFields(claims: Claims, claim: Claim, index: number, report: Report): void {
  if (claim.always && claim.topic !== 'scam') {
    report(
      claims,
      ['claims', index, 'always'],
      'always is for fraud warnings',
      'Set it to false, or the topic to scam',
    );
  }
  if (claim.rules.length + claim.sources.length === 0) {
    report(claims, ['claims', index, 'sources'], 'no source', 'Name at least one rule or source');
  }
}
