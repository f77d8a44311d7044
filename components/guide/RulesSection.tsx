import { useMemo, useState } from 'preact/hooks';
import { useReading } from '../reading.ts';
import { ApplicabilityTable } from './ApplicabilityTable.tsx';
import { Choice } from './Choice.tsx';
import { FilterBar } from './FilterBar.tsx';
import { GuideSection } from './GuideSection.tsx';
import { useGuide } from './guide-context.ts';
import { RuleEntry } from './RuleEntry.tsx';
import { RuleTable } from './RuleTable.tsx';
import { isRuleShown, NO_RULE_FILTER, type RuleFilter, ruleTexts } from './rule-filter.ts';
import { newestFirst } from './rules-in-time.ts';
import { Timeline } from './Timeline.tsx';
import { useFilter } from './use-filter.ts';

type Drawing = 'chart' | 'table';

export function RulesSection() {
  const { today } = useReading();
  const { knowledge, words } = useGuide();
  const [drawing, setDrawing] = useState<Drawing>('chart');
  const texts = useMemo(() => ruleTexts(knowledge), [knowledge]);
  const rules = useMemo(() => newestFirst(knowledge.rules), [knowledge]);
  const shownBy = (filter: RuleFilter) =>
    rules.filter((rule) => isRuleShown(rule, texts.get(rule.id) ?? '', filter, today));
  const { filter, change, clear } = useFilter(
    NO_RULE_FILTER,
    (current, id) => rules.some((rule) => rule.id === id) && !shownBy(current).some((rule) => rule.id === id),
  );
  const shown = shownBy(filter);
  const products = Object.values(knowledge.products).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <GuideSection id="rules">
      <FilterBar
        searchLabel={words.searchRules}
        query={filter.query}
        onQuery={(query) => change({ query })}
        shown={shown.length}
        total={rules.length}
        onClear={clear}
      >
        <Choice
          legend={words.product}
          options={[{ value: 'all', label: words.allProducts }, ...products]}
          value={filter.product}
          onChange={(product) => change({ product })}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={filter.inForce}
            onChange={(event) => change({ inForce: event.currentTarget.checked })}
          />
          <span>{words.inForceNow}</span>
        </label>
        <Choice
          legend={words.show}
          options={[
            { value: 'chart', label: words.chart },
            { value: 'table', label: words.table },
          ]}
          value={drawing}
          onChange={setDrawing}
        />
      </FilterBar>
      {shown.length > 0 && (drawing === 'chart' ? <Timeline rules={shown} /> : <RuleTable rules={shown} />)}
      <div class="rules">
        {shown.map((rule) => (
          <RuleEntry key={rule.id} rule={rule} />
        ))}
      </div>
      <ApplicabilityTable />
    </GuideSection>
  );
}
