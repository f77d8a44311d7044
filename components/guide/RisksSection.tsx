import type { ProductId, RiskKind } from '../../knowledge/types.ts';
import { useReading } from '../reading.ts';
import { Cited } from './Cited.tsx';
import { GuideSection } from './GuideSection.tsx';
import { useGuide } from './guide-context.ts';

/** One row a kind of risk, one column a product. */
export function RisksSection() {
  const { strings } = useReading();
  const { knowledge, words } = useGuide();
  const products = Object.values(knowledge.products);
  const kinds = Object.keys(strings.riskKinds) as RiskKind[];
  return (
    <GuideSection id="risks">
      <table class="compare">
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            {products.map(({ id, name }) => (
              <th key={id} scope="col" data-product={id}>
                <span class="product-name">{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{strings.riskKinds[kind]}</th>
              {products.map(({ id, name }) => (
                <td key={id} data-product={id}>
                  <p class="cell-product" aria-hidden="true">
                    {name}
                  </p>
                  <RiskCell product={id} kind={kind} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </GuideSection>
  );
}

function RiskCell({ product, kind }: { readonly product: ProductId; readonly kind: RiskKind }) {
  const { strings } = useReading();
  const { knowledge } = useGuide();
  return (
    <>
      {knowledge.risks
        .filter((risk) => risk.product === product && risk.kind === kind)
        .map((risk) => (
          <p key={risk.id} id={risk.id}>
            <b class="risk-level" data-level={risk.level}>
              {strings.riskLevels[risk.level]}
            </b>
            <Cited of={risk} />
          </p>
        ))}
    </>
  );
}
