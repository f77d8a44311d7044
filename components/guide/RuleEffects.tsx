import type { Rule } from '../../knowledge/guide-types.ts';
import { isUntranslated, Translated } from '../Words.tsx';
import { useGuide } from './guide-context.ts';

/** What a rule means for the products: one text for all, or one each with how it applies. */
export function RuleEffects({ rule }: { readonly rule: Rule }) {
  const { knowledge, words } = useGuide();
  const { effects } = rule;
  const effect = (text: string, path: string) => (
    <Translated text={text} untranslated={isUntranslated(rule, path)} />
  );
  if ('all' in effects) {
    return (
      <>
        <dt>{words.everyProduct}</dt>
        <dd>{effect(effects.all, 'effects.all')}</dd>
      </>
    );
  }
  return (
    <>
      {Object.values(knowledge.products).map(({ id, name }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{effect(effects[id], `effects.${id}`)}</dd>
        </div>
      ))}
    </>
  );
}
