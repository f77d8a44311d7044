import type { Localised } from '../knowledge/types.ts';
import { useReading } from './reading.ts';

interface WordsProps<Field extends string> {
  readonly of: Localised & { readonly [field in Field]: string };
  readonly field: Field;
}

/** One field of a record. */
export function Words<Field extends string>({ of, field }: WordsProps<Field>) {
  return <Translated text={of[field]} untranslated={isUntranslated(of, field)} />;
}

/** Text that is read and marked as Chinese where it has not been translated. */
export function Translated({
  text,
  untranslated,
}: {
  readonly text: string;
  readonly untranslated: boolean;
}) {
  const { strings } = useReading();
  if (!untranslated) return <>{text}</>;
  return (
    <>
      <span lang="zh-CN">{text}</span> <small class="tag">{strings.untranslated}</small>
    </>
  );
}

/** `path` is a field such as `title`, or an entry of a list such as `do.0`. */
export function isUntranslated(of: Localised, path: string): boolean {
  return of.untranslated?.some((missing) => path === missing || path.startsWith(`${missing}.`)) ?? false;
}
