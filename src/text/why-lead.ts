import { clipped } from "./clipped.ts";
import { decimalsFor, numbersIn } from "./number.ts";
import {
  amountIn,
  isMarketFelt,
  isUneven,
  levelIn,
  levelTold,
  ownCourse,
  unheldGoal,
  type WhyFacts,
} from "./why-facts.ts";

/** What raises or lowers a goal beside so many usual months. */
export type LeadPart =
  | "season"
  | "presence"
  | "teamTrend"
  | "toldTrend"
  | "ownTrend"
  | "bothTrends"
  | "events"
  | "soFar"
  | "support"
  | "room"
  | "bold"
  | "capacity"
  | "company"
  | "held"
  | "stepped";

/** How a language says it in three sentences. */
export interface LeadWords {
  /** `own` is the own usual month where the team's results make another of it; null where they do not. */
  readonly usual: (level: string, own: string | null) => string;
  /** The same where nothing is known of own months. */
  readonly ofTeam: (level: string) => string;
  /** Where the goal lies beside so many usual months, which come to `usual`; `far` is "" where it is just that. */
  readonly beside: (goal: string, far: string, isBelow: boolean, such: SuchMonths) => string;
  readonly atMost: (goal: string) => string;
  readonly raises: string;
  readonly lowers: (isFirst: boolean) => string;
  readonly and: string;
  readonly parts: Readonly<Record<LeadPart, string>>;
  /** Names of events, in quotes. */
  readonly named: (names: readonly string[]) => string;
}

/** Usual months, and what they come to. */
export interface SuchMonths {
  readonly months: number;
  readonly sum: string;
}

interface Moved {
  readonly part: LeadPart;
  /** Of what it was before: 0.9 for a tenth less. */
  readonly share: number;
}

/** What a part adds to the goal, or takes from it. */
interface Step {
  readonly part: LeadPart;
  readonly amount: number;
}

/**
 * Why a goal is what it is, to the person whose goal it is, in three sentences at most: the usual month,
 * where the goal lies beside it, and what raises and lowers it, in amounts that add up to the goal as
 * they are written. Of an own goal the computed one is told: `isOwn`.
 */
export const whyLead =
  (words: LeadWords) =>
  (facts: WhyFacts, locale: string, isOwn: boolean): string => {
    const numbers = numbersIn(locale);
    const { why, months, isLessBetter } = facts;
    const goal = isOwn ? unheldGoal(facts.goal, why) : facts.goal;
    const usual = levelTold(facts, why.level) * months;
    const decimals = decimalsOf(facts, usual);
    const rounded = (value: number) => Number(value.toFixed(decimals));
    const money = (value: number) => numbers.money(value, facts.currency, decimals);
    const far = rounded(goal) - rounded(usual);
    const isFelt = isMarketFelt(goal / usual);
    const such = { months, sum: money(rounded(usual)) };
    const amount = amountIn(facts, numbers)(goal);
    const steps = stepsTo(goal, rounded(usual), movedBy(facts, isOwn), facts, rounded);
    return [
      usualWords(words, facts, levelIn(facts, numbers)),
      why.level > 0
        ? words.beside(
            isLessBetter ? words.atMost(amount) : amount,
            isFelt ? money(Math.abs(far)) : "",
            far < 0,
            such,
          )
        : "",
      movedWords(steps, facts, words, money),
    ]
      .filter((sentence) => sentence !== "")
      .join(" ");
  };

const usualWords = (
  words: LeadWords,
  { why }: WhyFacts,
  written: (level: number) => string,
): string => {
  const [own, level] = [written(why.ownLevel), written(why.level)];
  if (why.ownLevel === 0 && why.level > 0) return words.ofTeam(level);
  return words.usual(level, own === level ? null : own);
};

/** Fewer usual things than this in a period: tenths, so that a part of them can be told. */
const FEW = 100;

const decimalsOf = ({ step, currency }: WhyFacts, usual: number): number =>
  Math.max(decimalsFor(step), currency === null && usual < FEW ? 1 : 0);

/** From the usual months to the goal: what is left out or rounded away goes with the last part. */
const stepsTo = (
  goal: number,
  usual: number,
  moved: readonly Moved[],
  { why, months }: WhyFacts,
  rounded: (value: number) => number,
): readonly Step[] => {
  let [exact, told] = [why.level * months, usual];
  return moved.flatMap(({ part, share }, i): readonly Step[] => {
    exact *= share;
    const next = rounded(i === moved.length - 1 ? goal : exact);
    const amount = rounded(next - told);
    told = next;
    return amount === 0 ? [] : [{ part, amount }];
  });
};

const movedWords = (
  moved: readonly Step[],
  { movers }: WhyFacts,
  words: LeadWords,
  money: (value: number) => string,
): string => {
  const named = ({ part, amount }: Step) => {
    const names = part === "events" ? movers.events.map((name) => clipped(name)) : [];
    const what = names.length > 0 ? words.named(names) : words.parts[part];
    return `${what} (${amount > 0 ? "+" : ""}${money(amount)})`;
  };
  const list = (some: readonly Step[]) => {
    const all = some.map(named);
    const last = all.pop();
    return all.length === 0 ? last : `${all.join(", ")} ${words.and} ${last}`;
  };
  const [up, down] = [
    moved.filter(({ amount }) => amount > 0),
    moved.filter(({ amount }) => amount < 0),
  ];
  const said = [
    ...(up.length > 0 ? [`${words.raises} ${list(up)}`] : []),
    ...(down.length > 0 ? [`${words.lowers(up.length === 0)} ${list(down)}`] : []),
  ].join("; ");
  return said === "" ? "" : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
};

const movedBy = ({ why, months, isLessBetter }: WhyFacts, isOwn: boolean): readonly Moved[] => {
  const isHarder = isLessBetter === why.announced < 1;
  const all: readonly Moved[] = [
    {
      part: "season",
      share: isUneven(why.seasonMonths, months) ? why.seasonMonths / months : 1,
    },
    { part: "presence", share: why.presence },
    { part: trendOf(why), share: why.market },
    { part: "events", share: why.events },
    { part: "soFar", share: why.soFar },
    { part: "support", share: why.potential },
    { part: why.caution < 1 === isLessBetter ? "bold" : "room", share: why.caution },
    { part: "capacity", share: why.capacity },
    { part: "company", share: why.company },
    { part: isHarder ? "held" : "stepped", share: isOwn ? 1 : why.announced },
  ];
  return all.filter(({ share }) => isMarketFelt(share));
};

/** Whose trend it is; how much of it is others' would tell of them. */
const trendOf = (why: WhyFacts["why"]): LeadPart => {
  if (!isMarketFelt(why.shared)) return "ownTrend";
  if (isMarketFelt(ownCourse(why))) return "bothTrends";
  return why.growth.isTold ? "toldTrend" : "teamTrend";
};
