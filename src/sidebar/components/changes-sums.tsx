import type { Changes } from "../../addon/service.ts";
import { byMetric } from "../../text/by-metric.ts";
import { decimalsOf } from "../decimals.ts";
import type { Voice } from "../voice.ts";

interface SumsProps {
  readonly voice: Voice;
  /** What the main metric is called. */
  readonly main: string;
  readonly value: Changes;
}

/** How many goals change, and what they come to: the sum that the workbook will hold first, one that was computed beside it second. */
export const ChangesSums = ({ voice, value, main }: SumsProps) => {
  const { changes } = voice.text;
  const { instead, total, withOwn, now, currency, goals, moved } = value;
  const money = (amount: number) => voice.numbers.money(amount, currency, decimalsOf([amount]));
  const metric = [...goals.map((goal) => goal.metric), ...moved].some((name) => name !== "")
    ? main
    : "";
  const computed = [money(total.before), money(total.after)] as const;
  const held = withOwn && ([money(withOwn.before), money(withOwn.after)] as const);
  const together = togetherOf(changes, metric, held ?? computed, {
    hasOwn: held !== null,
    now: now === null ? null : money(now),
  });
  const sentences =
    instead === ""
      ? [
          `${changingIn(value, voice, main)} ${together}`,
          ...(held ? [changes.withoutOwn(...computed)] : []),
        ]
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
      ? changes.changing(byMetric(byUpdate, main))
      : changes[goals.length === 0 ? "noneComputed" : "noneCounting"];
  return `${changing} ${changes.byOwn(byOwn.map(whoseIs))}`;
};

const whoseIs = ({ person, metric }: Changes["byOwn"][number]): string =>
  metric === "" ? person : `${person} · ${metric}`;

interface Known {
  /** Whether own values are in the sum. */
  readonly hasOwn: boolean;
  /** What the workbook holds as it stands; null where that is what the last write left. */
  readonly now: string | null;
}

const togetherOf = (
  changes: Voice["text"]["changes"],
  metric: string,
  [before, after]: readonly [string, string],
  { hasOwn, now }: Known,
): string => {
  if (now !== null) return changes.asOfNow(metric, hasOwn, { before, now, after });
  return changes[hasOwn ? "withOwn" : "together"](metric, before, after);
};

/** A list without some of what is in it, each as often as it is among these. */
const without = (all: readonly string[], some: readonly string[]): readonly string[] => {
  const left = [...some];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};
