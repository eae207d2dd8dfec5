import type { PreviewPerson } from "../../addon/preview.ts";
import type { PersonFound } from "../../addon/service.ts";
import { decimalsOf } from "../decimals.ts";
import type { Voice } from "../voice.ts";
import { MiniTable } from "./mini-table.tsx";

/** A person's group, and the typical month that put them there. */
export interface Grouped {
  readonly tier: PreviewPerson["tier"];
  readonly typicalMonth: number;
}

interface PeopleTableProps {
  readonly voice: Voice;
  readonly people: readonly PersonFound[];
  readonly currency: string | null;
  /** How many months the table has. */
  readonly months: number;
  /** Who is in which group, as far as it is known. */
  readonly groups: ReadonlyMap<string, Grouped>;
}

const YEAR = 12;

/** The last year of each person, or all months where the table has fewer, and what made the group. */
export const PeopleTable = ({ voice, people, currency, months, groups }: PeopleTableProps) => {
  const { text, numbers } = voice;
  const { review } = text;
  const money = (amount: number, all: readonly number[]) => {
    const decimals = all.some((one) => Math.abs(one) >= WHOLE) ? 0 : decimalsOf(all);
    return numbers.money(amount, currency, decimals);
  };
  const totals = people.map(({ last12 }) => last12 ?? 0);
  const typical = [...groups.values()].map(({ typicalMonth }) => typicalMonth);
  const groupCells = (group: Grouped | undefined): readonly string[] => {
    if (group === undefined) return [NONE, NONE];
    const isRanked = group.tier !== "new";
    return [isRanked ? money(group.typicalMonth, typical) : NONE, review.tiers[group.tier]];
  };
  const hasChange = people.some(({ change }) => change !== null);
  const total = review.lastMonths(Math.min(months, YEAR));
  return (
    <MiniTable
      head={[
        review.person,
        hasChange ? review.withChange(total) : total,
        review.typicalMonth,
        review.group,
      ]}
      rows={people.map(({ person, last12, change, gone }) => ({
        name: person,
        ...(gone ? { remark: review.left } : {}),
        ...(change === null ? {} : { below: numbers.change(change) }),
        cells: [last12 === null ? NONE : money(last12, totals), ...groupCells(groups.get(person))],
      }))}
    />
  );
};

const NONE = "–";
const WHOLE = 1000; // from here on decimals say nothing
