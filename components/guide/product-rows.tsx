import type { ComponentType } from 'preact';
import type { GuideProduct } from '../../knowledge/guide-types.ts';
import type { FactTopic, Step } from '../../knowledge/types.ts';
import type { GuideStrings } from '../../locales/guide/zh-CN.ts';
import type { Strings } from '../../locales/zh-CN.ts';
import { Cited } from './Cited.tsx';
import { FactList, FoldedFacts } from './FactList.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { LenderCell } from './LenderCell.tsx';
import { Milestones } from './Milestones.tsx';
import { ProductNames } from './ProductNames.tsx';

interface CellProps {
  readonly product: GuideProduct;
}

interface ProductRow {
  readonly key: string;
  /** Heads this row and those that follow. */
  readonly group?: (strings: Strings) => string;
  readonly title: (words: GuideStrings, strings: Strings) => string;
  readonly cell: ComponentType<CellProps>;
}

const STEPS: readonly Step[] = ['apply', 'limit', 'use', 'bill', 'repay', 'overdue'];

/** The rows of the comparison. Every topic of the facts has its place in one of them. */
export const PRODUCT_ROWS: readonly ProductRow[] = [
  {
    key: 'lender',
    title: (words) => words.rows.lender,
    cell: ({ product }) => (
      <>
        <LenderCell product={product} />
        <FoldedFacts facts={factsOn(product, 'lender', 'institution')} />
      </>
    ),
  },
  {
    key: 'about',
    title: (words) => words.rows.about,
    cell: ({ product }) => (
      <p>
        <Cited of={product.oneLine} />
      </p>
    ),
  },
  {
    key: 'status',
    title: (words) => words.rows.status,
    cell: ({ product }) => (
      <p>
        <Cited of={product.status} date="always" />
      </p>
    ),
  },
  {
    key: 'audience',
    title: (words) => words.rows.audience,
    cell: ({ product }) => (
      <>
        <p>
          <Cited of={product.audience} />
        </p>
        <FoldedFacts facts={factsOn(product, 'audience')} />
      </>
    ),
  },
  ...STEPS.map((step, index): ProductRow => {
    return {
      key: step,
      ...(index === 0 ? { group: (strings) => strings.how } : {}),
      title: (_, strings) => `${index + 1} ${strings.steps[step]}`,
      cell: ({ product }) => <StepCell product={product} step={step} />,
    };
  }),
  {
    key: 'how',
    title: (words) => words.rows.how,
    cell: ({ product }) => <FoldedFacts facts={factsOn(product, 'how')} />,
  },
  {
    key: 'price',
    title: (words) => words.rows.price,
    cell: ({ product }) => (
      <>
        <KeyFigures figures={product.keyFigures} />
        <FoldedFacts facts={factsOn(product, 'price')} />
      </>
    ),
  },
  {
    key: 'registry',
    title: (words) => words.rows.registry,
    cell: ({ product }) => <FactList facts={factsOn(product, 'registry')} />,
  },
  {
    key: 'manage',
    title: (words) => words.rows.manage,
    cell: ({ product }) => <FactList facts={factsOn(product, 'manage')} />,
  },
  {
    key: 'when',
    title: (words) => words.rows.when,
    cell: ({ product }) => <Milestones product={product} launch={factsOn(product, 'launch')} />,
  },
  {
    key: 'names',
    title: (words) => words.rows.names,
    cell: ({ product }) => (
      <>
        <ProductNames product={product} />
        <FactList facts={factsOn(product, 'name')} />
      </>
    ),
  },
];

function StepCell({ product, step }: CellProps & { readonly step: Step }) {
  const statement = product.howItWorks.find((candidate) => candidate.step === step);
  return (
    <p id={`${product.id}.howItWorks.${step}`}>
      {statement !== undefined && <Cited of={statement} date="always" />}
    </p>
  );
}

function factsOn(product: GuideProduct, ...topics: readonly FactTopic[]) {
  return product.facts.filter((fact) => topics.includes(fact.topic));
}
