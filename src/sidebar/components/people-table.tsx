import type { PreviewPerson } from "../../addon/preview.ts";
import type { Found, PersonFound } from "../../addon/service.ts";
import { decimalsOf } from "../decimals.ts";
import type { Voice } from "../voice.ts";

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
  const amounts = people.map(({ last12 }) => last12 ?? 0);
  const decimals = amounts.some((amount) => Math.abs(amount) >= WHOLE) ? 0 : decimalsOf(amounts);
  return (
    <table class="mini">
      <thead>
        <tr>
          <th scope="col" class="name">
            {text.review.person}
          </th>
          <th scope="col">{text.review.lastMonths(Math.min(months, YEAR))}</th>
          <th scope="col">{text.review.change}</th>
          <th scope="col">{text.review.group}</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ person, last12, change, gone }) => (
          <tr key={person}>
            <th scope="row">
              {person}
              {gone && <span class="hint"> · {text.review.left}</span>}
            </th>
            <td>{last12 === null ? NONE : numbers.money(last12, currency, decimals)}</td>
            <td>{change === null ? NONE : numbers.change(change)}</td>
            <td>{tierWords(tiers.get(person), voice)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const tierWords = (tier: PreviewPerson["tier"] | undefined, { text }: Voice): string =>
  tier ? text.review.tiers[tier] : NONE;

const NONE = "–";
const WHOLE = 1000; // from here on decimals say nothing about a year

/** Those first about whom there is a question, else as in the source. */
export const askedFirst = (
  review: readonly PersonFound[],
  { doubts }: Found,
): readonly PersonFound[] => {
  const isAsked = ({ person }: PersonFound) => doubts.some(({ key }) => isAbout(key, person));
  return [...review.filter(isAsked), ...review.filter((one) => !isAsked(one))];
};

/** Whether a key names the person: "left:Bruno", "leave:Bruno:2024-03", "same:Bruno|Brunno". */
const isAbout = (key: string, person: string): boolean => {
  const named = key.slice(key.indexOf(":") + 1);
  return named === person || named.startsWith(`${person}:`) || named.split("|").includes(person);
};
