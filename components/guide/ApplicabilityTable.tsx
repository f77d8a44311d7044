import type { Applicability } from '../../knowledge/guide-types.ts';
import { ExpiredTag } from '../ExpiredTag.tsx';
import { isUntranslated, Translated, Words } from '../Words.tsx';
import { useGuide } from './guide-context.ts';

type Column = keyof Applicability['scope'];

/** Which rule binds whom. */
export function ApplicabilityTable() {
  const { knowledge, words } = useGuide();
  const names: Readonly<Record<Column, string>> = {
    huabei: knowledge.products.huabei.name,
    jiebei: knowledge.products.jiebei.name,
    wangshangdai: knowledge.products.wangshangdai.name,
    bankCredit: words.bankCredit,
  };
  const columns = Object.keys(names) as Column[];
  return (
    <table class="listing applicability">
      <caption>{words.applicability}</caption>
      <thead>
        <tr>
          <th scope="col">{words.rule}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {names[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {knowledge.applicability.map((row) => (
          <tr key={row.id} id={row.id}>
            <th scope="row">
              <Words of={row} field="name" />{' '}
              {row.rules.map((id) => (
                <a key={id} class="record-id" href={`#${id}`}>
                  {id}
                </a>
              ))}
              <ExpiredTag of={row} />
            </th>
            {columns.map((column) => (
              <td key={column} data-label={names[column]} data-scope={row.scope[column]}>
                {words.scopes[row.scope[column]]}
                {row.notes[column] !== undefined && (
                  <small class="note">
                    <Translated
                      text={row.notes[column]}
                      untranslated={isUntranslated(row, `notes.${column}`)}
                    />
                  </small>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
