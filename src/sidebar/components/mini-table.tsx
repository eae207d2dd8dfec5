import { Fragment } from "preact";

interface MiniTableProps {
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    /** Said behind the name. */
    readonly remark?: string;
    readonly cells: readonly string[];
    /** Said below the row, across all of it. */
    readonly line?: string;
    /** Said below the first of the numbers. */
    readonly below?: string;
  }[];
}

/** A few rows, the name first and numbers behind it. */
export const MiniTable = ({ head: [first, ...others], rows }: MiniTableProps) => (
  <table class="mini">
    <thead>
      <tr>
        <th scope="col" class="name">
          {first}
        </th>
        {others.map((words) => (
          <th key={words} scope="col">
            {words}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ name, remark, cells, below, line }) => (
        <Fragment key={name}>
          <tr>
            <th scope="row">
              {name}
              {remark && <span class="hint"> · {remark}</span>}
            </th>
            {cells.map((cell, i) => (
              <td key={others[i]} data-head={others[i]}>
                {i === 0 && below ? (
                  <span>
                    {cell}
                    <br />
                    <span class="hint">{below}</span>
                  </span>
                ) : (
                  cell
                )}
              </td>
            ))}
          </tr>
          {line && (
            <tr class="remark">
              <td colSpan={1 + others.length}>{line}</td>
            </tr>
          )}
        </Fragment>
      ))}
    </tbody>
  </table>
);
