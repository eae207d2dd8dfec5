import type { NumberName } from "../numbers/number-field.ts";
import type { View } from "../view.ts";
import { IconButton } from "./icon-button.tsx";
import { NumberErrors, NumberField } from "./number-field.tsx";

/** A column of numbers: its heading, and what each of its fields is called. */
interface NumberColumn {
  readonly name: NumberName;
  readonly head: string;
  readonly spoken: (row: number) => string;
  readonly unit?: string;
}

/** Two numbers a row; rows may be taken away unless `removal` is null. Rows count from 1 in words. */
export const PairTable = ({
  view,
  columns,
  rows,
  removal,
}: {
  readonly view: View;
  readonly columns: readonly [NumberColumn, NumberColumn];
  readonly rows: number;
  readonly removal: {
    readonly label: (row: number) => string;
    readonly onRemove: (at: number) => void;
  } | null;
}) => (
  <>
    <table class="mini inputs">
      <thead>
        <tr>
          {columns.map(({ name, head }) => (
            <th key={name} scope="col">
              {head}
            </th>
          ))}
          {removal && <td />}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: rows }, (_, at) => (
          <tr key={at}>
            {columns.map(({ name, spoken, unit = "" }) => (
              <td key={name}>
                <NumberField
                  {...view}
                  name={name}
                  at={at}
                  label=""
                  spoken={spoken(at + 1)}
                  unit={unit}
                  isBelow
                  isErrorApart
                />
              </td>
            ))}
            {removal && (
              <td>
                <IconButton
                  shape="cross"
                  label={removal.label(at + 1)}
                  onClick={() => removal.onRemove(at)}
                />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
    <NumberErrors {...view} names={columns.map(({ name }) => name)} />
  </>
);
