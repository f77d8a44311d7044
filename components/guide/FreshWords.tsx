import { freshnessOf, shownOn } from '../../knowledge/freshness.ts';
import type { Localised, Provenance } from '../../knowledge/types.ts';
import { useReading } from '../reading.ts';
import { Small } from '../Small.tsx';
import { isUntranslated, Translated } from '../Words.tsx';

interface FreshWordsProps<Field extends string> {
  readonly of: Localised & Pick<Provenance, 'reviewBy'> & { readonly [field in Field]: string };
  readonly field: Field;
}

/** A field other than `text` of a record that goes out of date: it loses its numbers when `text` does. */
export function FreshWords<Field extends string>({ of, field }: FreshWordsProps<Field>) {
  const { today } = useReading();
  const { text } = shownOn({ reviewBy: of.reviewBy, text: of[field] }, today);
  return <Translated text={text} untranslated={isUntranslated(of, field)} />;
}

export function ExpiredTag({ of }: { readonly of: Pick<Provenance, 'reviewBy'> }) {
  const { strings, today } = useReading();
  return freshnessOf(of, today) === 'expired' ? <Small kind="tag">{strings.expired}</Small> : null;
}
