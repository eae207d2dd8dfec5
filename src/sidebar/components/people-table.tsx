import type { PreviewPerson } from "../../addon/preview.ts";
import type { PersonFound } from "../../addon/service.ts";
import { decimalsOf } from "../decimals.ts";
import type { Voice } from "../voice.ts";
import { MiniTable } from "./mini-table.tsx";

interface PeopleTableProps {
  readonly voice: Voice;
  readonly people: readonly PersonFound[];
  readonly currency: string | null;
  /** How many months the table has. */
  readonly months: number;
  /** Who is in which group, as far as it is known. */
  readonly tiers: ReadonlyMap<string, PreviewPerson["tier"]>;
}

const YEAR = 12;

/** The last year of each person, or all months where the table has fewer. */
export const PeopleTable = ({ voice, people, currency, months, tiers }: PeopleTableProps) => {
  const { text, numbers } = voice;
  const { review } = text;
  const amounts = people.map(({ last12 }) => last12 ?? 0);
  const decimals = amounts.some((amount) => Math.abs(amount) >= WHOLE) ? 0 : decimalsOf(amounts);
  return (
    <MiniTable
      head={[review.person, review.lastMonths(Math.min(months, YEAR)), review.change, review.group]}
      rows={people.map(({ person, last12, change, gone }) => ({
        name: person,
        ...(gone ? { remark: review.left } : {}),
        cells: [
          last12 === null ? NONE : numbers.money(last12, currency, decimals),
          change === null ? NONE : numbers.change(change),
          tierWords(tiers.get(person), voice),
        ],
      }))}
    />
  );
};

const tierWords = (tier: PreviewPerson["tier"] | undefined, { text }: Voice): string =>
  tier ? text.review.tiers[tier] : NONE;

const NONE = "–";
const WHOLE = 1000; // from here on decimals say nothing about a year
