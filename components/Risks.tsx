import type { Risk } from '../knowledge/types.ts';
import { useReading } from './reading.ts';
import { Statement } from './Statement.tsx';

export function RisksInBrief({ risks }: { readonly risks: readonly Risk[] }) {
  return (
    <ul class="lines">
      {risks.map((risk) => (
        <li key={risk.id}>
          <Statement of={risk} />
        </li>
      ))}
    </ul>
  );
}

export function Risks({ risks }: { readonly risks: readonly Risk[] }) {
  const { strings } = useReading();
  return (
    <dl class="entries">
      {risks.map((risk) => (
        <div key={risk.id}>
          <dt>
            {strings.riskKinds[risk.kind]}
            <span class="level">{strings.riskLevels[risk.level]}</span>
          </dt>
          <dd>
            <Statement of={risk} date="always" />
          </dd>
        </div>
      ))}
    </dl>
  );
}
