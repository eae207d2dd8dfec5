import type { FairnessName, FairnessTest } from "../../../core/fairness/fairness-of.ts";
import { tabNames } from "../tab-names.ts";

const tests: Readonly<Record<FairnessName, string>> = {
  chanceSpread: "Gap between the highest and the lowest chance",
  chanceBySize: "Chance and territory size",
  chanceByTenure: "Chance and time in the team",
  growthBySize: "Goal against the year before, and territory size",
  growthByTenure: "Goal against the year before, and time in the team",
  growthByResult: "Growth asked, by how much each sells",
  stretchBySize: "Goal as a share of the expected, and territory size",
  stretchByTenure: "Goal as a share of the expected, and time in the team",
  chanceByManager: "Gap between managers’ teams in their mean chance",
  stretchGini: "How unequal goals are beside what is expected",
};

/** What a test is called: growth by the months that it is told against. */
const testOf = ({ name, pace }: Pick<FairnessTest, "name" | "pace">): string =>
  pace === undefined ? tests[name] : (ofPace[name]?.(pace) ?? tests[name]);

const ofPace: Readonly<Partial<Record<FairnessName, (months: number) => string>>> = {
  growthBySize: (months) => `Goal against own pace (${months} months), territory size`,
  growthByTenure: (months) => `Goal against own pace (${months} months), time here`,
};

/** What is compared, in plain words. */
const compared: Readonly<Record<FairnessName, string>> = {
  chanceSpread:
    "The highest chance less the lowest. Up to 20 points we call it one difficulty for everybody.",
  chanceBySize: "Whether goals are easier, or harder, for whoever has a large territory.",
  chanceByTenure: "Whether goals are easier, or harder, for whoever has been here long.",
  growthBySize: "Whether large territories are asked to grow more, or less, than small ones.",
  growthByTenure: "Whether those long in the team are asked to grow more, or less, than new ones.",
  growthByResult:
    "Whether those who sell much are asked to grow more, or less, compared with their own pace, than those who sell little.",
  stretchBySize:
    "Whether more of what is expected is asked of large territories than of small ones.",
  stretchByTenure: "Whether more of what is expected is asked of those long in the team.",
  chanceByManager: "The best mean chance of a manager’s team less the worst.",
  stretchGini:
    "Each goal as a share of what is expected of the person: 0 is the same share for all. Above 0.05 some are asked for clearly more.",
};

type Meaning = (by: string) => readonly [more: string, less: string];

const have =
  (who: string): Meaning =>
  (by) => [`${who} have ${by} easier goals`, `${who} have ${by} harder goals`];
const grow =
  (who: string, other?: string): Meaning =>
  (by) => [
    `${who} are asked to grow ${by} more`,
    other === undefined
      ? `${who} are asked to grow ${by} less`
      : `${other} are asked to grow ${by} more`,
  ];
const ask =
  (who: string): Meaning =>
  (by) => [`${who} are asked for ${by} more`, `${who} are asked for ${by} less`];
const large = "Large territories";
const long = "Those long here";

/** What a relation means, and by how much: where one rises with the other, and where it falls. */
const meanings: Readonly<Partial<Record<FairnessName, Meaning>>> = {
  chanceBySize: have(large),
  chanceByTenure: have(long),
  growthBySize: grow(large),
  growthByTenure: grow(long),
  growthByResult: grow("Those who sell much", "Those who sell little"),
  stretchBySize: ask(large),
  stretchByTenure: ask(long),
};
const meaning = (name: FairnessName, isMore: boolean, by: string): string =>
  meanings[name]?.(by)[isMore ? 0 : 1] ?? "";

/** What lies too far apart. */
const beyond: Readonly<Partial<Record<FairnessName, string>>> = {
  chanceSpread: "Some have far better chances than others",
  chanceByManager: "One manager’s people have clearly better chances",
  stretchGini: "Some are asked for clearly more than others",
};

/** What the Fairness tab and the wizard say of it. Nothing is ever called fair. */
const verdict = ({ name, verdict: one, people, isFew, value }: FairnessTest): string => {
  switch (one) {
    case "tooFew":
      return people === 0 ? "Nothing known to compare" : `Too few people to tell (${people})`;
    case "alike":
      return "All alike: nothing to compare";
    case "none":
      return isFew
        ? `No evidence of unfairness (${people} people are few)`
        : "No evidence of unfairness";
    case "little":
      return `${meaning(name, (value ?? 0) > 0, "slightly")}: under 10 points, negligible`;
    case "more":
      return `▲ ${meaning(name, true, "clearly")}`;
    case "less":
      return `▼ ${meaning(name, false, "clearly")}`;
    case "beyond":
      return `▲ ${beyond[name] ?? ""}`;
  }
};

/** What to do about a verdict; nothing where the verdict has said that it does not matter. */
const remedy = ({ name, verdict: one, people, isFew }: FairnessTest): string => {
  switch (one) {
    case "tooFew":
      if (people > 0) return "compare them by eye below";
      return name === "growthBySize" || name === "growthByTenure"
        ? `it takes the tab ${tabNames.team} and half a year of results`
        : `fill in the tab ${tabNames.team}`;
    case "little":
      return "";
    case "alike":
      return "nothing to do";
    case "none":
      return isFew ? "look at the list below, too" : "nothing to do";
    case "less":
      return name === "growthByResult" ? WHY : remedies[name];
    case "more":
    case "beyond":
      return remedies[name];
  }
};

const WHY = "see why below";
const LOW = "ease those with the lowest chance";
const MUCH = "ease those that ask for most";
const APART = "bring the chances closer together";
const remedies: Readonly<Record<FairnessName, string>> = {
  chanceSpread: APART,
  chanceBySize: LOW,
  chanceByTenure: LOW,
  chanceByManager: LOW,
  growthBySize: MUCH,
  growthByTenure: MUCH,
  growthByResult: MUCH,
  stretchBySize: MUCH,
  stretchByTenure: MUCH,
  stretchGini: MUCH,
};

export const fairness = {
  testOf,
  compared,
  /** Above growth where it is told against the own pace, and what that pace is called. */
  paceHeader: "Against their pace",
  paceName: "Own pace",
  /** Why those who sell less are asked for more growth. */
  leans: `Those who sell less are asked for more growth: with few months known, what is expected of each person leans on the team’s results. If you do not want that, type values of your own in ${tabNames.goals}.`,
  /** Before the names of those who have it harder than the mean, by what was found. */
  named: {
    chance: "With a chance below the team’s mean, the smallest first:",
    growth: "Asked to grow more than the team’s mean, the most first:",
    stretch: "Asked for more of what is expected than the team’s mean, the most first:",
  },
  /** Around how many more there are than names. */
  and: "and",
  /** Behind those of a chance: whose is the best, and how good, where the manager has set the goal. */
  easiest: "Easiest:",
  bySet: " (own value)",
  /** Of two chances' distance, behind its number. */
  points: "points",
  more: "more",
  verdict,
  remedy,
  tab: tabNames.fairness,
  title: (when: string) => `Fairness of the goals · ${when}`,
  why: "Here you see whether the goals ask more of some people than of others. That nothing is found is no proof of fairness.",
  /** Where other metrics have goals of their own. */
  whyMain: (metric: string) =>
    `Here you see whether the goals of ${metric} ask more of some people than of others. For another metric, see step 6 in the sidebar. Finding nothing is no proof of fairness.`,
  headers: {
    person: "Test",
    stretch: "People",
    chance: "Value",
    growth: "Usual up to",
    size: "What was found, and what to do",
  },
  basis: `You ease a goal by an own value in the tab ${tabNames.goals}, which all of this follows at once. The roster is that of the last write.`,
  /** Of a company target that is handed down. */
  divided: "Step 6 in the sidebar looks for a more even division.",
  peopleHeaders: {
    person: "Person",
    size: "Size",
    tenure: "Months here",
    stretch: "Goal, share of expected",
    manager: "Manager",
    chance: "Chance",
    growth: "Same months a year before",
    key: "Test",
    last: "A year before",
    teamMean: "Team’s chance",
    stretchRank: "Rank",
  },
  valueNote:
    "What was found is said in words beside it; this is the statistic, for whoever looks for it. The note of each number says what it is.",
  limitNote:
    "As long as a number stays within this, it is nothing to look into. With ±, either way: of ten teams of this size in which nothing is wrong, nine do. Of the others, what we call too far.",
  /** What a number is, by its kind. */
  numberNotes: {
    correlation: (limit: string) =>
      `Rank correlation (Spearman’s), from −1 to 1: 0 if the two have nothing to do with each other, 1 if the one always rises with the other, −1 if it always falls. Beyond ±${limit} would be rare by chance in a team of this size: 1 team in 10. It counts as slight while the largest and the smallest fifth of the team lie less than 10 points apart.`,
    distance: (points: string) =>
      `A distance between chances. We call more than ${points} points too far.`,
    unevenness: (limit: string) =>
      `Gini coefficient: 0 where all goals are the same share of what is expected, 1 at worst. Above ${limit} we call it uneven. It does not go by chances: a goal may be a smaller share, and yet be harder to reach for whoever sells unsteadily.`,
  },
  chart: "Each person’s chance by the size of their territory",
  unknown: { size: "territory sizes", tenure: "dates of hire", manager: "managers" },
  missing: (what: readonly string[], team: string) =>
    `Not tested: ${what.join(", ")}, since the tab ${team} says nothing of them. Fill them in there, or in your own roster, and write the goals again.`,
  noLast:
    "Growth is not tested: nobody has results of the same months a year before, nor of half a year.",
  /** Where the room to grow raises some goals more than others. */
  support: (least: string, most: string) =>
    `Without the support on the tab ${tabNames.potential} the goals of those who sell less are harder than those of the best, since it raises them more. With it each computed goal has a chance of ${least === most ? least : `${least} to ${most}`}.`,
  noSizes: `A chart of each chance by the size of the territory stands here once sizes are known: fill them in on ${tabNames.team}, or in your own roster, and write the goals again.`,
};
