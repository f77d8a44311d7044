import type { ClaimCheck } from '../knowledge/claim-checks.ts';
import type { RateNote } from '../knowledge/footnote.ts';
import { ClaimCheckView } from './ClaimCheckView.tsx';
import { RateNoteView } from './RateNoteView.tsx';
import { useReading } from './reading.ts';

/** In the first view; the rest follows on demand. */
const FINDINGS_SHOWN = 2;

interface FindingsProps {
  readonly checks: readonly ClaimCheck[];
  readonly rates: readonly RateNote[];
  /** All of them, or only those of the first view. */
  readonly all: boolean;
}

/**
 * What the page says, checked and converted. The first is told in full; later claims are one line each until
 * opened, so that a card stays a card.
 */
export function Findings({ checks, rates, all }: FindingsProps) {
  const findings = inTurn(checks, rates);
  const shown = all ? findings : findings.slice(0, FINDINGS_SHOWN);
  return (
    <>
      {shown.map((finding, index) =>
        'claim' in finding ? (
          <ClaimCheckView key={finding.claim.id} check={finding} full={index === 0} />
        ) : (
          <RateNoteView key={finding.phrase} note={finding} />
        ),
      )}
    </>
  );
}

interface FindingsHeadProps {
  readonly title: string;
  /** Findings that are not in the first view. */
  readonly hidden: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

export function FindingsHead({ title, hidden, open, onToggle }: FindingsHeadProps) {
  const { strings } = useReading();
  if (hidden === 0) return <h3 class="eyebrow">{title}</h3>;
  return (
    <h3 class="eyebrow">
      <button type="button" class="section-head" aria-expanded={open} onClick={onToggle}>
        {title}
        <span class="section-count">{open ? strings.less : strings.moreFindings(hidden)}</span>
      </button>
    </h3>
  );
}

/** How many wait for being asked for. */
export function hiddenFindings(checks: readonly ClaimCheck[], rates: readonly RateNote[]): number {
  return Math.max(0, checks.length + rates.length - FINDINGS_SHOWN);
}

/** The most important claim, the nearest rate, and so on: neither kind crowds out the other. */
function inTurn(
  checks: readonly ClaimCheck[],
  rates: readonly RateNote[],
): readonly (ClaimCheck | RateNote)[] {
  const turns = Array.from({ length: Math.max(checks.length, rates.length) }, (_, turn) => [
    checks[turn],
    rates[turn],
  ]);
  return turns.flat().filter((finding) => finding !== undefined);
}
