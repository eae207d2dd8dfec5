/** Figures a line each, behind what each is. */
export const Pairs = ({
  pairs,
  isShort = false,
}: {
  readonly pairs: readonly { readonly name: string; readonly value: string }[];
  /** Whether every figure has room in one line. */
  readonly isShort?: boolean;
}) => (
  <table class={isShort ? "mini pairs short" : "mini pairs"}>
    <tbody>
      {pairs.map(({ name, value }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>{value}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
