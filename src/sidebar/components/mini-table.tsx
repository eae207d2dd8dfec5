interface MiniTableProps {
  readonly head: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
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
      {rows.map(({ name, cells }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {cells.map((cell, i) => (
            <td key={others[i]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
