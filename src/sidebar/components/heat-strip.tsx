import { monthName } from "../../text/month.ts";
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
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture's rows are no fields of a form. */}
      <div class="heat" role="group" aria-label={review.stripAloud(words(first), words(last))}>
        <span class="years" aria-hidden="true">
          {months.map((month, i) =>
            i === 0 || month.endsWith("-01") ? (
              <span key={month} style={{ left: `${(100 * i) / months.length}%` }}>
                {isRoom(months, i) && month.slice(0, 4)}
              </span>
            ) : null,
          )}
        </span>
        <span class="months" aria-hidden="true">
          {months.map((month) => (
            <span key={month}>{initialOf(voice.language, month)}</span>
          ))}
        </span>
        {people.map(({ person, cells }) => (
          <StripRow key={person} voice={voice} person={person} cells={cells} />
        ))}
      </div>
      <StripKey
        voice={voice}
        hasWindfall={people.some(({ cells }) => cells.some(({ isWindfall }) => isWindfall))}
        hasEmpty={people.some(({ cells }) => cells.some(({ tone }) => tone === null))}
      />
    </>
  );
};

/** "J" of "2024-01". */
const initialOf = (language: Voice["language"], iso: string): string =>
  monthName(language, Number(iso.slice(-2)))
    .charAt(0)
    .toUpperCase();

const WORD = 4; // months: as wide as a year's figures

/** Whether the next year's figures leave room for this year's. */
const isRoom = (months: readonly string[], at: number): boolean => {
  const next = months.findIndex((month, i) => i > at && month.endsWith("-01"));
  return next < 0 || next - at >= WORD;
};
