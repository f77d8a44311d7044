import type { Conversions } from '../../knowledge/guide-types.ts';
import { percent, yuan } from '../money.ts';
import { useReading } from '../reading.ts';
import { isUntranslated, Translated } from '../Words.tsx';
import { useGuide } from './guide-context.ts';

/** Rules of thumb, examples, formulas and how figures are rounded. */
export function ConversionNotes() {
  const { strings } = useReading();
  const { knowledge, costWords } = useGuide();
  const { conversions } = knowledge;
  const { rulesOfThumb, interestOnly, examples, formulas, convention } = conversions;
  const text = (value: string, path: string) => (
    <Translated text={value} untranslated={isUntranslated(conversions, path)} />
  );
  return (
    <dl class="terms">
      <dt>{costWords.rulesOfThumb}</dt>
      {rulesOfThumb.map(({ terms, annualize, factor }) => (
        <dd key={terms}>{costWords.ruleOfThumb(String(terms), String(annualize), String(factor))}</dd>
      ))}
      <dt>{costWords.examples}</dt>
      {interestOnly.map((row) => (
        <dd key={row.days}>
          {costWords.methods.interestFirst}
          {strings.colon}
          {costWords.dailyPercent} {percent(row.dailyRate)}
          {strings.clauseSeparator}
          {strings.costOfDays(yuan(row.principal), String(row.days), yuan(row.interest, true))}
        </dd>
      ))}
      {examples.map((example, index) => (
        <dd key={example.id} id={example.id}>
          {text(example.label, `examples.${index}.label`)}
          {strings.colon}
          {exampleResult(example, costWords)}
        </dd>
      ))}
      <dt>{costWords.formulas}</dt>
      {formulas.map((formula, index) => (
        <dd key={formula.id} id={formula.id}>
          {text(formula.name, `formulas.${index}.name`)}
          {strings.colon}
          <code>{text(formula.formula, `formulas.${index}.formula`)}</code>
        </dd>
      ))}
      <dt>{costWords.convention}</dt>
      {(['instalment', 'irr', 'ear', 'daily', 'rounding'] as const).map((key) => (
        <dd key={key}>{text(convention[key], `convention.${key}`)}</dd>
      ))}
      <dd>{text(conversions.unitsNote, 'unitsNote')}</dd>
    </dl>
  );
}

type Example = Conversions['examples'][number];

function exampleResult(
  { interest, subsidy, simple365 }: Example,
  costWords: ReturnType<typeof useGuide>['costWords'],
): string {
  const parts = [
    interest === undefined ? null : `${costWords.interest} ${yuan(interest, true)} ${costWords.yuan}`,
    subsidy === undefined ? null : `${costWords.subsidy} ${yuan(subsidy, true)} ${costWords.yuan}`,
    simple365 === undefined ? null : `${costWords.simple} ${percent(simple365)}`,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
