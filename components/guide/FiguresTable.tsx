import type { ComponentChildren } from 'preact';

interface FiguresTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row heads it. */
  readonly rows: readonly (readonly ComponentChildren[])[];
}

export function FiguresTable({ caption, head, rows }: FiguresTableProps) {
  return (
    <table class="listing numbers">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest]) => (
          <tr key={rest.join(' ')}>
            <th scope="row">{first}</th>
            {rest.map((cell, column) => (
              <td key={head[column + 1]} data-label={head[column + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
