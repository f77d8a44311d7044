import { useState } from 'preact/hooks';
import type { ClaimCheck } from '../knowledge/claim-checks.ts';
import type { ClaimMore } from '../knowledge/types.ts';
import type { Strings } from '../locales/zh-CN.ts';
import { CopyButton } from './CopyButton.tsx';
import { Disclosure } from './Disclosure.tsx';
import { cutEnding } from './ending.ts';
import { PeriodTag } from './PeriodTag.tsx';
import { quotation } from './quotation.ts';
import { useReading } from './reading.ts';
import { Statement } from './Statement.tsx';
import { Words } from './Words.tsx';

interface ClaimCheckViewProps {
  readonly check: ClaimCheck;
  /** False for a claim that has to make room: one line that opens. */
  readonly full: boolean;
}

export function ClaimCheckView({ check, full }: ClaimCheckViewProps) {
  const head = <ClaimHead check={check} />;
  return (
    <div class="finding" data-kind="claim" data-verdict={check.claim.verdict}>
      {full ? (
        <>
          <p class="finding-head">{head}</p>
          <ClaimBody check={check} />
        </>
      ) : (
        <Disclosure class="finding-head row" label={<span>{head}</span>}>
          <ClaimBody check={check} />
        </Disclosure>
      )}
    </div>
  );
}

/** The claim in the page's words; those that deny it are not words of the claim, whose verdict follows. */
function claimAsSaid({ phrase, stance }: ClaimCheck, strings: Strings): string {
  return stance === 'denies' ? strings.denies : strings.quoted(phrase);
}

function ClaimHead({ check }: { readonly check: ClaimCheck }) {
  const { strings } = useReading();
  const { claim, stance } = check;
  const [start, end] = cutEnding(claimAsSaid(check, strings));
  return (
    <>
      <b>{start}</b>
      <span class="ending">
        <b>{end}</b> <span class="verdict">{strings.verdicts[claim.verdict]}</span>
      </span>{' '}
      {stance === 'discusses' && <span class="stance">{strings.discusses}</span>}
    </>
  );
}

function ClaimBody({ check }: { readonly check: ClaimCheck }) {
  const { strings, sources, more } = useReading();
  const [open, setOpen] = useState(false);
  const { claim } = check;
  const quote = `${claimAsSaid(check, strings)}${strings.colon}${strings.verdicts[claim.verdict]}\n${claim.text}`;
  return (
    <>
      <p>
        <Statement of={claim} />
        <PeriodTag of={claim} />{' '}
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? strings.less : strings.more}
        </button>
      </p>
      {open && (
        <div class="more">
          <ClaimMoreText of={more[claim.id]} />
          <CopyButton label={strings.quote} text={quotation(quote, claim, sources, strings)} />
        </div>
      )}
    </>
  );
}

function ClaimMoreText({ of }: { readonly of: ClaimMore | undefined }) {
  if (of?.more === undefined) return null;
  return (
    <p>
      <Words of={{ ...of, more: of.more }} field="more" />
    </p>
  );
}
