import { monthName } from "../../text/month.ts";
import type { Voice } from "../voice.ts";

const MONTHS = [1, 2, 3];
const ROWS = [
  { person: "Ana", values: [26517, 18639, 42064] },
  { person: "Bruno", values: [24356, 8868, 10390] },
  { person: "Carla", values: [17372, 16068, 21908] },
];

/** A table as we can read it. Only a picture: the sentence above says the same. */
export const LikeThis = ({ voice }: { readonly voice: Voice }) => (
  <section class="card live">
    <h2 class="cap">{voice.text.empty.like}</h2>
    <table class="mini" aria-hidden="true">
      <thead>
        <tr>
          <td />
          {MONTHS.map((month) => (
            <th key={month}>{monthName(voice.language, month)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ person, values }) => (
          <tr key={person}>
            <th>{person}</th>
            {values.map((value, i) => (
              <td key={value} data-head={monthName(voice.language, MONTHS[i] ?? 1)}>
                {voice.numbers.plain(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
