import type { Fact, GuideProduct, Rule } from '../../knowledge/guide-types.ts';
import { isUntranslated, Translated, Words } from '../Words.tsx';
import { FactList } from './FactList.tsx';
import { useGuide } from './guide-context.ts';
import { effectOn, milestonesOf, startOf } from './rules-in-time.ts';

interface MilestonesProps {
  readonly product: GuideProduct;
  readonly launch: readonly Fact[];
}

/** When it began, then what changed. */
export function Milestones({ product, launch }: MilestonesProps) {
  const { knowledge } = useGuide();
  return (
    <>
      <FactList facts={launch} />
      <ol class="milestones">
        {milestonesOf(product.id, knowledge.rules).map((rule) => (
          <li key={rule.id}>
            <time dateTime={startOf(rule)}>{startOf(rule)}</time>
            <a href={`#${rule.id}`}>
              <Words of={rule} field="title" />
            </a>
            <p>
              <Effect rule={rule} product={product} />
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

function Effect({ rule, product }: { readonly rule: Rule; readonly product: GuideProduct }) {
  const path = 'all' in rule.effects ? 'effects.all' : `effects.${product.id}`;
  return <Translated text={effectOn(rule, product.id)} untranslated={isUntranslated(rule, path)} />;
}
