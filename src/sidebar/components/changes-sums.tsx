import type { Changes } from "../../addon/service.ts";
import { byMetric } from "../../text/by-metric.ts";
import { decimalsOf } from "../decimals.ts";
import type { Voice } from "../voice.ts";
import { MiniTable } from "./mini-table.tsx";

interface SumsProps {
  readonly voice: Voice;
  /** What the main metric is called. */
  readonly main: string;
  readonly value: Changes;
}

/** How many goals change, and what they come to: the sum that the workbook will hold first, one that was computed beside it second. */
export const ChangesSums = ({ voice, value, main }: SumsProps) => {
  const { changes } = voice.text;
  const { instead, total, withOwn, now, currency } = value;
  const money = (amount: number) => voice.numbers.money(amount, currency, decimalsOf([amount]));
  const metric = hasFurther(value) ? main : "";
  const computed = [money(total.before), money(total.after)] as const;
  const held = withOwn && ([money(withOwn.before), money(withOwn.after)] as const);
  const changing = changingIn(value, voice, main);
  if (instead === "" && now !== null)
    return (
      <>
        <p class="say">{changing}</p>
        <SumsTable {...{ voice, metric, held, computed, now: money(now) }} />
      </>
    );
  const sentences =
    instead === ""
      ? sentencesOf(voice, metric, changing, { held, computed })
      : [changes.instead(instead), ...(held ? [changes.newWithOwn(held[1], computed[1])] : [])];
  return (
    <>
      {sentences.map((sentence) => (
        <p class="say" key={sentence}>
          {sentence}
        </p>
      ))}
    </>
  );
};

const hasFurther = ({ goals, moved }: Changes): boolean =>
  [...goals.map((goal) => goal.metric), ...moved].some((name) => name !== "");

type Sums = readonly [before: string, after: string];

/** What the goals come to where the workbook holds what the last write left: no sentence has more than two sums. */
const sentencesOf = (
  { text: { changes } }: Voice,
  metric: string,
  changing: string,
  { held, computed }: Pick<SumsTableProps, "held" | "computed">,
): readonly string[] =>
  held
    ? [`${changing} ${changes.withOwn(metric, ...held)}`, changes.withoutOwn(...computed)]
    : [`${changing} ${changes.together(metric, ...computed)}`];

interface SumsTableProps {
  readonly voice: Voice;
  readonly metric: string;
  /** Own values in their place; null where none counts now. */
  readonly held: Sums | null;
  readonly computed: Sums;
  /** What the workbook holds as it stands. */
  readonly now: string;
}

/** The sums one below the other, each with what makes it another one than the sum above. */
const SumsTable = ({ voice, metric, held, computed, now }: SumsTableProps) => {
  const { sums } = voice.text.changes;
  const [before, after] = held ?? computed;
  // Nothing was computed since the last write: without own values the workbook holds what that left.
  const beside = (at: 0 | 1) => (held ? [computed[at]] : []);
  return (
    <MiniTable
      head={[sums.title(metric), ...(held ? [sums.held, sums.computed] : [sums.alone])]}
      rows={[
        { name: sums.before, cells: [before, ...beside(0)] },
        { name: sums.now, cells: [now, ...beside(0)], line: sums.byOwn },
        {
          name: sums.after,
          cells: [after, ...beside(1)],
          ...(now === after ? {} : { line: sums.byUpdate }),
        },
      ]}
    />
  );
};

/** How many goals change with the update, and whose own values hold already. */
const changingIn = ({ moved, byOwn, goals }: Changes, voice: Voice, main: string): string => {
  const { changes } = voice.text;
  const byUpdate = without(
    moved,
    byOwn.map(({ metric }) => metric),
  ).map((name) => name || main);
  if (byOwn.length === 0) return changes.changing(byMetric(byUpdate, main));
  const changing =
    byUpdate.length > 0
      ? changes.computing(byMetric(byUpdate, main))
      : changes[goals.length === 0 ? "noneComputed" : "noneCounting"];
  return `${changing} ${changes.byOwn(byOwn.map(whoseIs))}`;
};

const whoseIs = ({ person, metric }: Changes["byOwn"][number]): string =>
  metric === "" ? person : `${person} · ${metric}`;

/** A list without some of what is in it, each as often as it is among these. */
const without = (all: readonly string[], some: readonly string[]): readonly string[] => {
  const left = [...some];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};
