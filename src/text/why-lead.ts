import { clipped } from "./clipped.ts";
import { type NumberWords, numbersIn } from "./number.ts";
import {
  amountIn,
  isMarketFelt,
  isUneven,
  levelIn,
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
  /** `isShared` where the team's results make another month of it than one's own. */
  readonly usual: (level: string, isShared: boolean) => string;
  /** `far` is "" where the goal is just so many usual months. */
  readonly beside: (goal: string, far: string, isBelow: boolean, months: number) => string;
  readonly atMost: (goal: string) => string;
  readonly raises: string;
  readonly lowers: (isFirst: boolean) => string;
  readonly and: string;
  readonly parts: Readonly<Record<LeadPart, string>>;
  /** Names of events, in quotes. */
  readonly named: (names: readonly string[]) => string;
}

interface Moved {
  readonly part: LeadPart;
  /** Of what it was before: 0.9 for a tenth less. */
  readonly share: number;
}

/**
 * Why a goal is what it is, to the person whose goal it is, in three sentences at most: the usual month,
 * where the goal lies beside it, and what raises and lowers it, all shares of which multiply to the goal.
 * Of an own goal the computed one is told: `isOwn`.
 */
export const whyLead =
  (words: LeadWords) =>
  (facts: WhyFacts, locale: string, isOwn: boolean): string => {
    const numbers = numbersIn(locale);
    const { why, months, isLessBetter } = facts;
    const goal = isOwn ? unheldGoal(facts.goal, why) : facts.goal;
    const [own, level] = [why.ownLevel, why.level].map(levelIn(facts, numbers));
    const far = goal / (why.level * months) - 1;
    const amount = amountIn(facts, numbers)(goal);
    const percent = isMarketFelt(1 + far) ? numbers.percent(Math.abs(far), 1) : "";
    return [
      words.usual(level!, own !== level),
      why.level > 0
        ? words.beside(isLessBetter ? words.atMost(amount) : amount, percent, far < 0, months)
        : "",
      movedWords(movedBy(facts, isOwn), facts, words, numbers),
    ]
      .filter((sentence) => sentence !== "")
      .join(" ");
  };

const movedWords = (
  moved: readonly Moved[],
  { movers }: WhyFacts,
  words: LeadWords,
  { change }: NumberWords,
): string => {
  const named = ({ part, share }: Moved) => {
    const names = part === "events" ? movers.events.map((name) => clipped(name)) : [];
    const what = names.length > 0 ? words.named(names) : words.parts[part];
    return `${what} (${change(share - 1, 1)})`;
  };
  const list = (some: readonly Moved[]) => {
    const all = some.map(named);
    const last = all.pop();
    return all.length === 0 ? last : `${all.join(", ")} ${words.and} ${last}`;
  };
  const [up, down] = [
    moved.filter(({ share }) => share > 1),
    moved.filter(({ share }) => share < 1),
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
