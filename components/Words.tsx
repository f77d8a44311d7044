import type { ComponentChildren } from 'preact';
import type { Localised } from '../knowledge/types.ts';
import { useReading } from './reading.ts';
import { Small } from './Small.tsx';
import { Text } from './Text.tsx';

interface WordsProps<Field extends string> {
  readonly of: Localised & { readonly [field in Field]: string };
  readonly field: Field;
}

/** One field of a record. */
export function Words<Field extends string>({ of, field }: WordsProps<Field>) {
  return <Translated text={of[field]} untranslated={isUntranslated(of, field)} />;
}

interface TranslatedProps {
  readonly text: ComponentChildren;
  readonly untranslated: boolean;
}

/** Text that is read and marked as Chinese where it has not been translated. */
export function Translated({ text, untranslated }: TranslatedProps) {
  const { strings } = useReading();
  const shown = typeof text === 'string' ? <Text>{text}</Text> : text;
  if (!untranslated) return <>{shown}</>;
  return (
    <>
      <span lang="zh-CN">{shown}</span>
      <Small kind="tag">{strings.untranslated}</Small>
    </>
  );
}

/** `path` is a field such as `title`, or an entry of a list such as `do.0`. */
export function isUntranslated(of: Localised, path: string): boolean {
  return of.untranslated?.some((missing) => path === missing || path.startsWith(`${missing}.`)) ?? false;
}
