import type { Found } from "../../addon/service.ts";
import { periodWords } from "../../text/period.ts";
import { decimalsOf } from "../decimals.ts";
import type { Voice } from "../voice.ts";

/** The last months of the first people, as they were read. */
export const SampleTable = ({
  voice,
  sample,
  currency,
}: {
  readonly voice: Voice;
  readonly currency: string | null;
  readonly sample: Found["sample"];
}) => {
  const decimals = decimalsOf(
    sample.rows.flatMap(({ values }) => values.map((value) => value ?? 0)),
  );
  const heads = sample.months.map((month) => periodWords(voice.language, month));
  return (
    <table class="mini">
      <thead>
        <tr>
          <td />
          {heads.map((words) => (
            <th key={words} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sample.rows.map(({ person, values }) => (
          <tr key={person}>
            <th scope="row">{person}</th>
            {values.map((value, i) => (
              <td key={sample.months[i]} data-head={heads[i]}>
                {value === null ? "–" : voice.numbers.money(value, currency, decimals)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
