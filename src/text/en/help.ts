import type { NumberWords } from "../number.ts";

/** What has to be on a screen for a word of its help to stand there; other words always do. */
export type HelpOccasion =
  | "isEmpty"
  | "isUnsure"
  | "isAssumed"
  | "hasRoster"
  | "hasStages"
  | "hasOtherMetrics"
  | "hasWindfalls"
  | "hasLeft"
  | "isMore"
  | "isPaid"
  | "hasCost"
  | "hasGoals"
  | "isFirst";

/** A word on a screen and what it means. */
export interface HelpAnswer {
  readonly term: string;
  readonly means: string;
  readonly where?: HelpOccasion;
}

/** What a screen is for, what its answers mean, and one example. */
export interface HelpTopic {
  readonly what: string;
  readonly answers: readonly HelpAnswer[];
  readonly example: (numbers: NumberWords) => readonly string[];
}

/** The help on each screen of the wizard. The numbers of an example are written as the sheet writes them. */
export const help = {
  open: "Help",
  close: "Close help",
  answers: "What the answers mean",
  example: "Example",
  topics: {
    start: {
      what: "Goals begin with results. Select the table that says who sold how much in which month.",
      answers: [
        {
          term: "Use selection",
          means: "Reads the cells that you have selected in the sheet.",
          where: "isEmpty",
        },
        {
          term: "Use the example",
          means: "Adds a tab with results of an invented team. You can take it away again.",
          where: "isEmpty",
        },
      ],
      example: ({ plain }) => [
        `Ana: Jan ${plain(1200)}, Feb ${plain(900)}, Mar ${plain(1500)}.`,
        "One person and three months are enough to begin.",
      ],
    },
    data: {
      what: "Here you say where the results are, and check that we read them as you mean them.",
      answers: [
        {
          term: "Table with results",
          means:
            "A range such as Results!A3:Z8: a row per person and a column per month, or a list with date, name and amount. We find it again when rows are added.",
        },
        { term: "An empty cell", means: "No result is known. A zero is a result." },
        {
          term: "We are not sure",
          means: "Nothing in the table answers this. The likelier answer holds until you choose.",
          where: "isUnsure",
        },
        {
          term: "Answers assumed",
          means:
            "Something can be read in two ways, and the table speaks for one. It holds unless you choose the other; “Confirm” makes it your answer.",
          where: "isAssumed",
        },
        {
          term: "Who is in the team (roster)",
          means: "A tab that says who is in the team, since when, and until when.",
          where: "hasRoster",
        },
      ],
      example: ({ plain }) => [
        `Ana: Jan ${plain(1200)}, Feb empty, Mar ${plain(1500)}.`,
        `We read 2 results, ${plain(2700)} in all, and do not take February for ${plain(0)}.`,
      ],
    },
    columns: {
      what: "For a table that we do not know, or have misread: you say what each of its columns holds, and we remember it.",
      answers: [
        {
          term: "Who, When",
          means: "Needed: without a name and a month nobody can have a goal.",
        },
        {
          term: "How much",
          means:
            "The amount or the count. Where each row is one call or one deal, each counts as one.",
        },
        {
          term: "What",
          means: "Tells calls, visits and sales apart: each becomes a metric of its own.",
        },
        {
          term: "Won or done",
          means: "How far each deal came, or whether it was done.",
        },
      ],
      example: ({ plain }) => [
        `A line says Ana, 03/02/2026, ${plain(900)}.`,
        `Who: the column of Ana. When: that of the date. How much: that of ${plain(900)}.`,
      ],
    },
    metrics: {
      what: "Here you say what leads to a sale, so that a goal can be told in calls and visits, too.",
      answers: [
        {
          term: "Steps of a sale",
          means: "What has to happen, first to last. Tick what your team does and put it in order.",
          where: "hasStages",
        },
        {
          term: "Time for the steps",
          means:
            "How long one call or visit takes. It tells whether what a goal asks for fits into the selling hours; it moves no goal.",
          where: "hasStages",
        },
        {
          term: "Counted in whole numbers",
          means: "Goals are whole numbers: 12 policies, never 11.6.",
        },
        {
          term: "Less is better",
          means: "For complaints or cancellations: the goal is the most to stay within.",
        },
        {
          term: "Goals for other metrics, too",
          means: "Each gets a goal of its own, and a share of the pay if you give it one.",
          where: "hasOtherMetrics",
        },
      ],
      example: ({ plain }) => [
        `In a year ${plain(200)} calls led to ${plain(50)} appointments and ${plain(10)} sales.`,
        `A sale takes ${plain(20)} calls, so a goal of ${plain(12)} sales takes ${plain(240)} calls.`,
      ],
    },
    review: {
      what: "Here you look through the past before it becomes a plan, and say what will not come again.",
      answers: [
        {
          term: "One-off sale?",
          means:
            "A month far above what the person usually sells in such a month. Ticked: it counts as much as the limit shown. Unticked: it counts in full.",
          where: "hasWindfalls",
        },
        {
          term: "Own usual month",
          means:
            "A normal month of the person by their own results, without season and one-off sales. Goals go by the usual month with the team, which leans on everybody’s results.",
        },
        {
          term: "Group",
          means:
            "By the own usual month: a fifth of the team is top, a fifth bottom. New people, with fewer than three full months, are in none of the three.",
        },
        {
          term: "left",
          means: "Has left the team: no goal. Their months still help to know season and trend.",
          where: "hasLeft",
        },
      ],
      example: ({ plain }) => [
        `Ana usually sells ${plain(1000)} a month; in March one large order made it ${plain(6000)}.`,
        `If it counts as ${plain(2000)}, nobody asks her to repeat the other ${plain(4000)}.`,
      ],
    },
    season: {
      what: "Here you say how the year goes up and down, and where the market is going.",
      answers: [
        {
          term: "From results",
          means: "Twelve numbers, one a month, taken from your results. 1 is a normal month.",
        },
        { term: "My own", means: "Your twelve numbers. Only how they compare counts." },
        { term: "None", means: "Every month counts the same." },
        {
          term: "Market growth",
          means:
            "How much more everybody will sell in a year. Blank: the trend of your results; where they are too few to show one, a steady market.",
        },
        {
          term: "Known events",
          means:
            "A closed shop or a new price. Of a past one, the effect is taken out of the results; a coming one counts in the goals of its months.",
        },
      ],
      example: ({ plain }) => [
        `A normal month is ${plain(1000)} and August brings ${plain(600)}: its number is ${plain(0.6, 1)}.`,
        `If the twelve numbers average ${plain(1)}, a goal of ${plain(12000)} for the year asks for ${plain(600)} in August.`,
      ],
    },
    potential: {
      what: "Here you say what will help the team to sell more, and how much the company can handle.",
      answers: [
        {
          term: "Your team will have",
          means:
            "Tick only what is sure. Each one lets the goals grow; nothing ticked adds nothing.",
          where: "isMore",
        },
        {
          term: "Customers left to win",
          means: "The fuller your market, the less goals grow.",
          where: "isMore",
        },
        {
          term: "Capacity: back office, support, suppliers",
          means:
            "How much is possible in a month, and how much one sale takes, or each 1,000 of an amount. Goals that ask for more are lowered.",
          where: "isMore",
        },
      ],
      example: ({ plain, percent }) => [
        `The back office can see to ${plain(120)} cases a month, and a sale is one case.`,
        `We plan for ${percent(0.85)} of it: ${plain(102)} sales a month.`,
      ],
    },
    goals: {
      what: "Here you choose how hard the goals are. People try harder when they can get there.",
      answers: [
        {
          term: "Of every 100 people",
          means:
            "50 is a goal that half would miss; 80 is one that most reach. 60 to 70 suits most teams.",
        },
        { term: "Expected", means: "What is likeliest without any goal: half of the time more." },
        {
          term: "Start and Stretch",
          means: "A rung that is easier to reach, and one that is harder.",
        },
        {
          term: "Company target",
          means:
            "What the company asks for. It is compared with the goals, and changes none unless you hand it down.",
        },
      ],
      example: ({ plain }) => [
        `Ana is expected to sell ${plain(12000)}; in 65 years of 100 it would be ${plain(11500)} or more.`,
        `So at 65 in 100 her goal is ${plain(11500)}.`,
      ],
    },
    startLow: {
      what: "Here you say when goals are looked at again, and by how much they may then rise.",
      answers: [
        { term: "Review goals", means: "The dates at which a goal may change. Never in between." },
        {
          term: "Largest rise at a review",
          means:
            "However well it goes, a review raises a goal by no more than this; what is counted one by one rises by 1 at least. Who has brought less so far than was asked gets no harder goal. Goals that divide a company target do not rise, all together, beyond it.",
        },
        {
          term: "How a newcomer gets to full speed",
          means: "How much of a full month somebody sells in the first months.",
        },
        {
          term: "The team knows the earlier goals",
          means: "They are announced: none gets easier without a reason that you write.",
          where: "hasGoals",
        },
      ],
      example: ({ plain, percent }) => [
        `Ana’s goal is ${plain(10000)}, and a review may raise it by ${percent(0.05)}.`,
        `However much she sells, the next goal is ${plain(10500)} at most.`,
      ],
    },
    incentives: {
      what: "Here you say what reaching a goal pays, and see what that would cost.",
      answers: [
        {
          term: "For reaching the goal",
          means: "What each person gets at 100%. Blank: no pay.",
          where: "isMore",
        },
        {
          term: "How it pays",
          means: "Points of a curve: this share of the goal pays that share of the amount.",
          where: "isPaid",
        },
        {
          term: "Likely, bad, good",
          means: "The cost to expect, and what it would be in one of ten bad and good periods.",
          where: "hasCost",
        },
        {
          term: "With little or no money",
          means:
            "Ideas that cost little. Whom each suits is said with it. The tab lists those that you tick, or all.",
          where: "isMore",
        },
      ],
      example: ({ plain, percent }) => [
        `Reaching the goal pays ${plain(2000)}; ${percent(0.8)} of the goal pays half of that.`,
        `Ana reaches ${percent(0.9)}: halfway between, so she gets ${percent(0.75)}, ${plain(1500)}.`,
      ],
    },
    write: {
      what: "Here the goals become tabs of this file. Until you press the button nothing changes.",
      answers: [
        {
          term: "New tabs",
          means: "All that we write is in tabs of our own. Your table stays as it is.",
          where: "isFirst",
        },
        {
          term: "Update",
          means:
            "Tabs of ours are changed in place. What you typed there stays, and is said; numbers that have an answer here are offered first.",
          where: "hasGoals",
        },
        {
          term: "Undo the last write",
          means:
            "Afterwards, in the menu and in this panel: takes the last write back, all of it. What you typed since stays.",
        },
      ],
      example: ({ plain }) => [
        `You typed ${plain(9500)} over Ana’s computed goal of ${plain(10000)}.`,
        `An update now computes ${plain(10200)}. Your ${plain(9500)} stays, and the cell is named.`,
      ],
    },
  } satisfies Readonly<Record<string, HelpTopic>> as Readonly<Record<HelpName, HelpTopic>>,
};

/** The screens that have a help of their own. */
export type HelpName =
  | "start"
  | "data"
  | "columns"
  | "metrics"
  | "review"
  | "season"
  | "potential"
  | "goals"
  | "startLow"
  | "incentives"
  | "write";

export type HelpText = typeof help;
