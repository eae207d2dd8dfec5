import { incentives } from "./tabs/incentives.ts";

const PERIODS: Readonly<Record<number, string>> = {
  12: "year",
  6: "half-year",
  3: "quarter",
  1: "month",
};

const period = (months: number): string => PERIODS[months] ?? "period";

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A person's own file: what the goal is, why, what it pays, and what the person answers. */
export const rep = {
  /** The file's name: "Ana – Goal 2026". */
  file: (person: string, when: string) => `${person} – Goal ${when}`,
  tab: "My goal",
  /** What the tab is called once another one has taken its place. */
  oldTab: (tab: string, until: string) => `${tab} until ${until}`,
  title: (person: string, when: string) => `${person}’s goal ${when}`,
  why: (manager: string) =>
    manager === ""
      ? "Your own file. Of the team, only you can see it."
      : `Your own file. Only you and ${manager} can see it.`,
  version: (version: number, day: string) => `Version ${version}, ${day}.`,
  colors:
    "Yellow is yours to fill in, unless the file was shared to be read only; everything else is protected.",
  /** At the top of a file that tells of another goal than before; `metric` is "" where there is one goal. */
  changed: {
    title: (version: number) => `What changed with version ${version}:`,
    goal: (metric: string, now: string, before: string, from: string) =>
      `Your goal${metric === "" ? "" : ` in “${metric}”`} is now ${now} (${before} before), from ${from} on`,
    /** Why, behind what changed: the manager's own words. */
    because: (reason: string) => `Reason: ${reason}`,
    /** Of 100 people, behind a goal that is another. */
    chance: (inHundred: number, isLessBetter: boolean) =>
      `The chance to ${isLessBetter ? "stay within" : "reach"} it is now ${inHundred} in 100.`,
    /** The same goal in other months. */
    months: (metric: string, now: string, from: string) =>
      `Your goal${metric === "" ? "" : ` in “${metric}”`} is still ${now}, in other months than before, from ${from} on`,
    /** Of the months before the change. */
    kept: (kept: string) => `The months before keep their ${kept}.`,
    /** Shares with their signs: what a change makes of the goal, and of the months that it is spread over. */
    by: (whole: string, rest: string, from: string) =>
      `The whole goal changes by ${whole}, the months from ${from} on by ${rest}, since the earlier ones stay as they were.`,
    /** What a version before told, in front of its reason. */
    earlier: (version: number, day: string, metric: string, goal: string) =>
      `Version ${version}, ${day}, said ${goal}${metric === "" ? "" : ` in “${metric}”`}`,
    /** Of a step of the sale. */
    need: (metric: string, now: string, before: string) =>
      `What it takes in “${metric}” is now about ${now} (${before} before).`,
  },
  /** Over the table of several. */
  goals: "Your goals",
  /** What the columns beside the goal mean; "" where an own goal leaves neither. */
  /** Where something is paid by the goal, and a column stands beside it. */
  rungsPay: "What is paid goes by your goal alone.",
  rungsHelp: (hasStart: boolean, hasStretch: boolean): string => {
    if (hasStart && hasStretch) return "Start is easier to reach than your goal, Stretch harder.";
    if (hasStart) return "Start is easier to reach than your goal.";
    return hasStretch ? "Stretch is harder to reach than your goal." : "";
  },
  chanceHelp:
    "The chance is an estimate for the goal: of 100 people with results like yours, so many would reach it.",
  /** Where an own goal leaves no easier one, or no harder one. */
  noStart: "Where “–” stands under Start, the goal is as easy as Start, or easier.",
  /** The same of the only goal. */
  noStretchAlone: "Your goal is already as hard as Stretch would be, or harder.",
  noStretch: "Where “–” stands under Stretch, the goal is as hard as Stretch, or harder.",
  /** Where the table has a line without a chance. */
  noChance: "Where “–” stands as the chance, none was computed.",
  nextReview: (month: string) =>
    month === "" ? "No review is planned." : `Next review: ${month}.`,
  atMost: (metric: string) => `${metric} (at most)`,
  /** Over the names of metrics, where only one of them has a goal. */
  metric: "Metric",
  goal: "Your goal",
  goalLess: "Your goal, at most",
  chance: "Chance",
  /** A number format. */
  chanceFormat: '0" in 100"',
  review: "Next review",
  noReview: "None",
  rungs: { start: "Start", goal: "Goal", stretch: "Stretch" },
  whyTitle: "Why",
  /** Over how each goal was worked out. */
  details: "How it was worked out",
  reason: (reason: string) => `Your goal was set by hand: ${reason}`,
  /** The same of an own goal whose amounts are known; `announced` is "" where that is no other one, `reason` where none is given. */
  own: (computed: string, announced: string, set: string, manager: string, reason: string) =>
    `Set by hand: ${manager === "" ? "your manager" : manager} set ${set} in place of the computed ${computed}${announced === "" ? "" : ` (published before: ${announced})`}${reason === "" ? "" : `: ${reason}`}`,
  computed: "What follows is about the computed goal:",
  /** Of a step of the sale without a goal of its own. */
  needs: {
    title: "What your goal takes",
    name: (metric: string) => `${metric} · what your goal takes`,
    month: "Needed",
    plan: "Needed then",
    chart: "What your goal takes month by month and what came of it",
  },
  amountsIn: (currency: string) => `All amounts in ${currency}.`,
  headers: {
    month: "Month",
    goal: "Goal",
    sold: "Sold",
    result: "Result",
    left: "Left",
    room: "Room",
    week: "A week",
    /** In two lines: in one it would nearly touch the heading before it. */
    lastYear: (year: number) => `Same month\n${year}`,
    yearBefore: "A year before",
  },
  closed: {
    /** `names` are events that the manager named; a goal of that month may be asked for all the same. */
    whole: (month: string, name: string, isAsked: boolean) =>
      `${month}: closed (${name})${isAsked ? "" : ", no goal"}.`,
    part: (month: string, days: string, of: string, name: string) =>
      `${month}: ${days} of ${of} working days closed (${name}).`,
  },
  total: "Total",
  soldHelp: "A number, or nothing while the result is not known.",
  pace: {
    title: "How it stands",
    asOf: "As of",
    months: "Months so far",
    actual: "Result so far",
    /** Where one is typed in a month that has not begun. */
    actualOnly: "Result so far, without months to come",
    due: "Goal to date",
    pace: "Pace",
    projection: (months: number) => `At this pace, the ${period(months)} ends at`,
    perWeek: "Needed a week",
    perWeekLess: "Left a week",
    soFar: "So far a week",
  },
  status: {
    notBegun: "● Not begun",
    ahead: "▲ Ahead",
    onTrack: "● On track",
    watch: "▼ Watch",
    help: "▼ Ask for support",
    missing: "● A month is missing",
  },
  chart: "Your goal month by month and what you sold",
  chartResults: "Your goal month by month and what came of it",
  answer: {
    title: "Your answer",
    text: (manager: string, until: string) =>
      `Please say in the yellow cells that you have read this, and what you think. If something looks wrong, or you can only read here, ${manager === "" ? "tell whoever set it" : `write to ${manager}`}${until === "" ? "" : ` by ${until}`}, or write here what has changed. Whenever a goal is changed, the reason is written down.`,
  },
  read: "I have read my goal (date)",
  readHelp: "A date, such as the day of today.",
  verdict: "My answer",
  verdicts: {
    agree: "I agree",
    question: "I have a question",
    disagree: "I disagree",
  },
  verdictHelp: "One of the answers in the list, or nothing.",
  comment: "Comment or objection",
  reply: {
    title: "Reply to your answer",
    text: (words: string, by: string, day: string) =>
      `${words} (${by === "" ? "" : `${by}, `}${day})`,
  },
  pay: {
    /** Over what holds of so many goals that pay. */
    title: (goals: number): string => (goals > 1 ? "What your goals pay" : "What your goal pays"),
    /** Over the table of one of several amounts. */
    part: (metric: string, share: string) => `For ${metric}: ${share} of your pay`,
    /** Over what they come to, and its columns. */
    together: "All of your goals together",
    shareEach: "Share of each goal",
    earnAll: "You earn in all",
    share: "Share of goal",
    attained: "Share of goal at this pace",
    earn: "You earn",
    /** Beside what one payment brings. */
    inAll: "In all",
    now: "Then you earn",
    nothing: (share: string) =>
      `Below ${share} of the goal nothing is paid. Between two lines of the table, pay grows evenly.`,
    beyond: (share: string) =>
      `Above ${share}, each 1% more of the goal pays 1% more of the amount at 100%.`,
    capped: (share: string, amount: string, goals: number) =>
      `From ${share} on it grows no more: at most ${amount}${goals > 1 ? " for all goals together" : ""}.`,
    guard: (metrics: string) =>
      `More than the amount at 100% is paid only if this goal is kept, too: ${metrics}.`,
    every: (months: number) =>
      `Paid every ${partOf(months)}, by the goal of that ${partOf(months)}.`,
    /** The same of parts that all pay one amount. */
    alike: (months: number) =>
      `Paid every ${partOf(months)}, by that ${partOf(months)}’s goal. Every ${partOf(months)} pays the same amount, however large its goal is.`,
    /** The goals of its parts of so many months, "Q1 2027: 300 · Q2 2027: 400"; "" for the only metric. */
    partGoals: (months: number, metric: string, goals: string) =>
      `Your goal for each ${partOf(months)}${metric === "" ? "" : `, ${metric}`}: ${goals}.`,
    without: (months: number) => `A ${partOf(months)} without a goal pays nothing.`,
    whole: (share: string) => `${share} of it is paid at the end, by the goal of the whole period.`,
    /** The amount that the whole period of so many months pays. */
    last: (amount: string, ofMonths: number) =>
      `The last ${amount} is paid at the end, by the goal of the whole ${period(ofMonths)}.`,
    example: ({ months, ofMonths, each, count, whole, all }: Example) =>
      `For example: a ${partOf(months)} at 100% pays ${each}. All ${partOf(months)}s${whole === "" ? "" : ` and the whole ${period(ofMonths)}`} at 100% pay ${all}: ${count} × ${each}${whole === "" ? "" : ` + ${whole}`}.`,
    team: (amount: string) => `In addition ${amount} where the team reaches its goal.`,
    from: "From",
    rate: "Share of it",
    marginal:
      "Each share is paid on the part of your result that lies between its line and the next.",
    retroactive: "The share of the last line that you reach is paid on your whole result.",
    contests: incentives.spiffs.title,
    contest: (name: string, from: string, weeks: number, winners: number, prize: string) =>
      `${name}: from ${from}, ${weeks === 1 ? "a week" : `${weeks} weeks`}, ${winners === 1 ? "one winner gets" : `${winners} winners get`} ${prize}${winners === 1 ? "" : " each"}.`,
  },
  rewards: {
    title: "Beside the pay",
    who: (who: string) => `Sees to it: ${who}.`,
    when: (when: string) => `When: ${when}.`,
  },
  teamTitle: "Where the others are",
  team: (low: string, high: string) =>
    `Half of the team, those in the middle, have goals between ${low} and ${high}.`,
  /** Goals of the parts of the period that are paid apart. */
  parts: {
    by: (months: number) => `By ${period(months)}`,
    name: (months: number) => capital(period(months)),
    share: "Share of goal",
    each: (months: number) => `Each ${period(months)}`,
  },
  past: {
    title: "Your last months",
    result: "Result",
    plan: "Goal then",
    share: "Share",
  },
  rules: {
    title: "Rules",
    counts: (metrics: string) =>
      `What counts: ${metrics}, as the company records it, each result in its month.`,
    /**
     * `until` is the last day on which goals may be corrected; "" where it is over. "" for no review to come, too.
     * `asked` is the last day to question them, where that is another; else "".
     */
    changes: (until: string, reviews: string, asked: string) =>
      `${until === "" ? "A goal" : `${asked === "" ? `Until ${until} a goal` : `A goal can be questioned until ${asked}; until ${until} it`} may still be corrected. After that it`} is ${reviews === "" ? "not made harder in this period" : `made harder only at a review (${reviews}) and only for months to come`}. It is made easier only for a documented cause, such as leave or another territory.`,
    away: incentives.away,
    clawback: incentives.clawback,
    windfall:
      "An exceptional sale, far larger than usual, counts in full. When the next goal is set, nobody assumes that it comes again.",
  },
  /** The message that comes with the file. */
  message: {
    /** Behind a further goal that is not the computed one. */
    mine: (reason: string) => ` (set by me: “${reason}”)`,
    subject: (when: string) => `Your goals for ${when}`,
    text: (facts: MessageFacts) =>
      `Hello, ${facts.person}. Your goal for ${facts.when} is ${facts.goal}${facts.metric === "" ? "" : ` in ${facts.metric}`}.${chance(facts)}${own(facts)}${needed(facts)}${further(facts)}${paid(facts)} The file shows how it was set${facts.isPaid ? " and what it pays" : ""}. If something has changed, tell me${by(facts)} and we will look at it together.`,
    changed: (facts: MessageFacts) =>
      `Hello, ${facts.person}. ${whatChanged(facts)}${chanceNow(facts)}${since(facts)}${own(facts)}${needed(facts)}${same(facts)}${paid(facts)} The file shows it month by month. If something does not look right, tell me${by(facts)} and we will look at it together.`,
  },
};

const chance = ({ inHundred, supported, isLessBetter }: MessageFacts): string => {
  if (inHundred === null) return "";
  const said = ` The chance to ${isLessBetter ? "stay within" : "reach"} it is ${inHundred} in 100`;
  return supported === null || supported === inHundred
    ? `${said}.`
    : `${said} as things are, and ${supported} in 100 with the support that is planned.`;
};

/** Where the main goal alone is another: of several, nobody would know whose chance it is. */
const chanceNow = (facts: MessageFacts): string =>
  facts.changed.length === 1 && !facts.isSame ? chance(facts) : "";

/** Which goals changed, from what to what; the main one is named also where it is the same. */
const whatChanged = ({ when, goal, metric, isSame, changed }: MessageFacts): string => {
  const [first] = changed;
  const inMetric = metric === "" ? "" : ` in ${metric}`;
  if (first === undefined)
    return `Your goal for ${when} stays ${goal}${inMetric}; what it takes has changed.`;
  if (changed.length === 1 && !isSame)
    return first.now === first.before
      ? `Your goal for ${when} is still ${goal}${inMetric}, in other months than before.`
      : `Your goal for ${when}${inMetric} has changed and is now ${first.now}, before ${first.before}.`;
  const list = changed.map(({ name, now, before }) =>
    now === before
      ? `${name}, still ${now}, in other months`
      : `${name}, now ${now}, before ${before}`,
  );
  const stays = isSame ? ` Your goal${inMetric} stays ${goal}.` : "";
  return `Of your goals for ${when} ${changed.length === 1 ? "one has" : "some have"} changed: ${list.join("; ")}.${stays}`;
};

/** From when a change holds, and why. */
const since = ({ from, cause }: MessageFacts): string =>
  ` That holds from ${from} on.${cause === "" ? "" : ` The reason: “${cause}”.`}`;

const further = ({ others }: MessageFacts): string =>
  others.length === 0
    ? ""
    : ` You have ${others.length === 1 ? "one more goal" : "more goals"}: ${others.join("; ")}.`;

/** Beside goals that changed. */
const same = ({ others }: MessageFacts): string =>
  others.length === 0
    ? ""
    : ` Your other ${others.length === 1 ? "goal stays" : "goals stay"}: ${others.join("; ")}.`;

/** Why the manager set another goal than the computed one. */
const own = ({ reason, metric }: MessageFacts): string =>
  reason === ""
    ? ""
    : ` I set the goal${metric === "" ? "" : ` in ${metric}`} myself: “${reason}”.`;

/** What reaching the goals pays. */
const paid = ({ pay, parts, others, changed }: MessageFacts): string => {
  if (pay === "") return "";
  const apart = parts === null ? "" : `: ${inParts(parts)}`;
  return ` ${others.length === 0 && changed.length < 2 ? "If you reach it in full, you earn" : "If you reach all of them in full, you earn"} ${pay}${apart}.`;
};

/** "1,200 each quarter by its own goal, and 1,200 at the end by the goal of the whole period". */
const inParts = ({ months, each, whole }: PayParts): string =>
  `${each} each ${PARTS[months] ?? `${months} months`} by its own goal${whole === "" ? "" : `, and ${whole} at the end by the goal of the whole period`}`;

const PARTS: Readonly<Record<number, string>> = { 1: "month", 3: "quarter", 6: "half-year" };

/** "quarter": a part of the period. */
const partOf = (months: number): string => PARTS[months] ?? "part";

/** What is paid at 100 %: each of so many parts with a goal, the whole period of so many months ("" for nothing), and all. */
interface Example {
  readonly months: number;
  readonly count: number;
  readonly ofMonths: number;
  readonly each: string;
  readonly whole: string;
  readonly all: string;
}

/** Money for each part of so many months, and for the whole period ("" for none). */
interface PayParts {
  readonly months: number;
  readonly each: string;
  readonly whole: string;
}

const needed = ({ needs, isLessBetter }: MessageFacts): string =>
  needs.length === 0
    ? ""
    : ` To ${isLessBetter ? "stay within" : "reach"} it you will need about ${needs.map(({ metric, amount }) => `${amount} in “${metric}”`).join(" and ")}, going by the results so far.`;

const by = ({ until }: MessageFacts): string => (until === "" ? "" : ` by ${until}`);

/** What a message speaks of. */
export interface MessageFacts {
  readonly person: string;
  readonly when: string;
  readonly goal: string;
  /** "" where it goes without saying. */
  readonly metric: string;
  readonly inHundred: number | null;
  /** The same with the support that was promised; null where none was. */
  readonly supported: number | null;
  readonly isLessBetter: boolean;
  readonly isPaid: boolean;
  /** The manager’s own reason for the goal; "" where it is the computed one. */
  readonly reason: string;
  /** From when a change holds, "Apr 2026", and why; both "" where nothing changed. */
  readonly from: string;
  readonly cause: string;
  /** What all goals reached in full pay, in money; "" where nothing is paid for them. */
  readonly pay: string;
  /** The same in parts of the period that are paid apart; null where it is paid at once. */
  readonly parts: PayParts | null;
  /** Further goals, each with its metric; of a change, those that stay. */
  readonly others: readonly string[];
  /** Whether the main goal is as it was. */
  readonly isSame: boolean;
  /** Goals that changed, as they are now and as they were. */
  readonly changed: readonly {
    readonly name: string;
    readonly now: string;
    readonly before: string;
  }[];
  /** Steps of the sale without a goal of their own, and how many the main goal takes. */
  readonly needs: readonly { readonly metric: string; readonly amount: string }[];
  /** The last day to question a goal; "" for none. */
  readonly until: string;
}

export type RepText = typeof rep;
