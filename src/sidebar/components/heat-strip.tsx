import { periodWords } from "../../text/period.ts";
import type { StripCell } from "../strip.ts";
import type { Voice } from "../voice.ts";
import { StripKey } from "./strip-key.tsx";
import { StripRow } from "./strip-row.tsx";

interface HeatStripProps {
  readonly voice: Voice;
  /** Whose months, in their order; all of them the same months. */
  readonly people: readonly { readonly person: string; readonly cells: readonly StripCell[] }[];
}

/** Who sold how much when, beside what they usually sell: the darker, the more. */
export const HeatStrip = ({ voice, people }: HeatStripProps) => {
  const { review } = voice.text;
  const months = people[0]?.cells.map(({ month }) => month) ?? [];
  const [first, last] = [months[0], months[months.length - 1]];
  if (first === undefined || last === undefined) return null;
  const words = (month: string) => periodWords(voice.language, month);
  const windfalls = people.flatMap(({ person, cells }) =>
    cells.filter(({ isWindfall }) => isWindfall).map(({ month }) => `${person}, ${words(month)}`),
  );
  return (
    <>
      <div
        class="heat"
        role="img"
        aria-label={review.stripAloud(words(first), words(last), windfalls)}
      >
        <span class="years">
          {months.map((month, i) =>
            i === 0 || month.endsWith("-01") ? (
              <span key={month} style={{ left: `${(100 * i) / months.length}%` }}>
                {isRoom(months, i) && month.slice(0, 4)}
              </span>
            ) : null,
          )}
        </span>
        {people.map(({ person, cells }) => (
          <StripRow key={person} person={person} cells={cells} />
        ))}
      </div>
      <StripKey
        voice={voice}
        hasWindfall={windfalls.length > 0}
        hasEmpty={people.some(({ cells }) => cells.some(({ tone }) => tone === null))}
      />
    </>
  );
};

const WORD = 4; // months: as wide as a year's figures

/** Whether the next year's figures leave room for this year's. */
const isRoom = (months: readonly string[], at: number): boolean => {
  const next = months.findIndex((month, i) => i > at && month.endsWith("-01"));
  return next < 0 || next - at >= WORD;
};
