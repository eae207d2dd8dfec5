import { counted } from "../counted.ts";
import { longTime } from "../long-time.ts";
import type { NumberWords } from "../number.ts";
import { someOf } from "../some-of.ts";
import { areFewTabs, someTabs } from "../some-tabs.ts";
import { changesStep } from "./changes-step.ts";
import { companyStep } from "./company-step.ts";
import { dataSteps } from "./data-steps.ts";
import { drivers } from "./drivers.ts";
import { help } from "./help.ts";
import { helpPage } from "./help-page.ts";
import { inFilePage } from "./in-file-page.ts";
import { incentivesStep } from "./incentives-step.ts";
import { measuresStep } from "./measures-step.ts";
import { metricsStep } from "./metrics-step.ts";
import { potentialStep } from "./potential-step.ts";
import { seasonStep } from "./season-step.ts";
import { sharePage } from "./share-page.ts";
import { startLowStep } from "./start-low-step.ts";
import { tabNames } from "./tab-names.ts";
import { start } from "./tabs/start.ts";
import { times } from "./times.ts";
import { troubles } from "./troubles.ts";
import { typedStep } from "./typed-step.ts";
import { wrongNumbers } from "./wrong-numbers.ts";

const people = (count: number, numbers: NumberWords) =>
  counted(count, ["person", "people"], numbers);

/** Names of tabs: of many, the first two. */
const some = (tabs: readonly string[]) => someTabs(tabs, "among them", () => "and");

/** The same behind how many they are. */
const listed = (tabs: readonly string[]) =>
  `${areFewTabs(tabs) ? "" : `${tabs.length} tabs, `}${some(tabs)}`;

/** The same behind words that tell how many they are. */
const named = (tabs: readonly string[]) => `${areFewTabs(tabs) ? ":" : ","} ${some(tabs)}`;

/** Of own values, "Ana Ruiz (390,000)", so many are named. */
export const FEW_OWN = 3;

/** That own values stay as they are. */
const ownKept = (own: readonly string[]) =>
  `Your own ${own.length === 1 ? "value" : "values"} for ${someOf(own, "and", "more", FEW_OWN)} ${own.length === 1 ? "stays" : "stay"}`;

/** Parts of a year by their months. */
const PARTS: Readonly<Record<number, string>> = { 1: "month", 3: "quarter", 6: "half-year" };

/** A point of a payout curve: a share of the goal and what it pays, as they are written. */
interface CurvePoint {
  readonly goal: string;
  readonly pays: string;
}

/** What the sidebar says. Amounts, months and periods come in as they are written. */
export const wizard = {
  step: (now: number, all: number) => `Step ${now} of ${all}`,
  steps: "Steps",
  goTo: (step: number, title: string) => `Go to step ${step}, ${title}`,
  goToTab: (tab: string) => `Go to the tab ${tab}`,
  back: "Back",
  cancel: "Cancel",
  next: "Next",
  skipToGoals: "Skip to goals",
  /** Where goals are there already. */
  skipToUpdate: "Skip to the update",
  optional: "optional",
  tryAgain: "Try again",
  more: (count: number) => `and ${count} more`,
  notForLess: "Less is better for this metric, so there is nothing to fill in here.",

  ...dataSteps,
  metrics: metricsStep,
  measures: measuresStep,
  season: seasonStep,
  potential: potentialStep,
  drivers,
  company: companyStep,
  startLow: startLowStep,
  incentives: incentivesStep,
  wrong: wrongNumbers,
  help,
  helpPage,
  share: sharePage,
  inFile: inFilePage,
  troubles,
  goals: {
    title: "Realistic goals",
    why: "People try harder when they can get there.",
    /** In hundredths, as every chance on the screen is. */
    question: "Of every 100 people, how many should reach it?",
    askedAloud: (people: number) => `${people} in 100`,
    harder: "50 · harder",
    easier: "80 · easier",
    year: "Year",
    period: "Period",
    wholeYear: (year: string) => `Whole year ${year}`,
    caption: (period: string) => `Goals for ${period}`,
    say: (sum: string, count: number, inHundred: number, numbers: NumberWords) =>
      `${sum} in all for ${people(count, numbers)}. As things are, about ${inHundred} in 100 would reach their goal.`,
    /** What stands beside the goals' sum. */
    sums: {
      goals: "All goals",
      expected: "Expected",
      yearBefore: "The same months a year before",
      /** Of as many last months as are known, which are no year. */
      pace: (months: number) => `At the pace of the last ${months} months`,
    },
    /** `isBelow`: whether all goals together ask for no more than is expected. */
    beside: (isBelow: boolean): string =>
      isBelow
        ? "A goal lies below what is expected when more than half should reach it: the more that person’s months vary, the further below."
        : "All goals together ask for more than is expected.",
    hard: (person: string, inHundred: number, others: number) =>
      `${person} has ${inHundred} chances in 100${others === 0 ? "" : `, and ${others} more ${others === 1 ? "has" : "have"} fewer than 25`}. Below 25 many people stop trying.`,
    easy: (person: string, inHundred: number, others: number) =>
      `${person} has ${inHundred} chances in 100${others === 0 ? "" : `, and ${others} more ${others === 1 ? "has" : "have"} above 95`}. Such a goal asks for nothing.`,
    hardDo:
      "Write a lower value and its reason into the Goals tab afterwards; where a company target is handed down, hand down less of it.",
    hardDoLess: "Write a higher value and its reason into the Goals tab afterwards.",
    easyDo:
      "Write a value of your own and its reason into the Goals tab afterwards, or let a review make it harder.",
    zero: (person: string, others: number) =>
      `The goal of ${person} is 0${others === 0 ? "" : `, and that of ${others} more, too`}: next to nothing is expected by the results so far. Such a goal is reached without doing anything.`,
    zeroDo: `Leave them out by a last day, in the tab ${tabNames.team} or in your own roster (step 1), choose a metric in which they have results (step 1), or write a goal of your own and its reason into the Goals tab afterwards.`,
    nobody: "Nobody in this table can have a goal for this period.",
    inHundred: (chance: string) => `${chance} in 100`,
    range: (start: string, goal: string, stretch: string, expected: string) =>
      `Start ${start}, goal ${goal}, stretch ${stretch}, expected ${expected}`,
    /** Of a goal far below the own past. */
    soldLately: (amount: string, months: number) => `sold ${amount} in the last ${months} months`,
    low: (sum: string) => `These goals are low: ${sum} in all.`,
    lowExpected: (share: string, expected: string) =>
      `That is ${share} below what is expected, ${expected}.`,
    lowPast: (share: string, months: number, pace: string) =>
      `It is ${share} below what the same people sold lately: their last ${months} months come to ${pace} over the period.`,
    lowDoTarget:
      "The company target that is handed down asks for no more. Raise it, or leave it undistributed.",
    lowDo:
      "Is that meant? Check one-off sales (step 3) and market growth (step 4), or move the slider towards 5.",
    startStretch: "Start–Stretch",
    /** Where a limit brings Stretch down to the goal. */
    stretchCut: (name: string) =>
      `Where Stretch equals the goal, capacity (step 5, ${name}) is why: it limits both.`,
    rungs:
      "Start is an easier goal and Stretch a harder one, for people to know where they stand; what is paid goes by the goal. Once written, you can set another goal for anybody in the tab Goals, with its reason.",
    goal: "Goal",
    expected: "Expected",
    sum: "all goals",
    reach: "in 100 reach theirs",
    besidePace: (apart: string, isBelow: boolean) =>
      `The goals come to ${apart} ${isBelow ? "less" : "more"} than that pace.`,
    /** Of that pace: the months with closed days, and what it is where these are not taken out. */
    withoutClosed: (months: string, plain: string) =>
      `Closed days count as no time, in the months behind as in ${months}; by plain division it would be ${plain}.`,
    /** Of each chance beside the share that would reach their goals. */
    asked: "You asked for",
    supported: {
      support: "With the support of step 5, on which the goals count",
      supportBeside: "With the support of step 5, which comes on top",
    },
    ofSum: "How often the team would reach the sum in 100 such periods: some make up for others",
    ofHundred: (people: number) => `${people} in 100`,
    /** Of a chance that rounds to none of a hundred, or to all. */
    nearNone: "less than 1 in 100",
    nearAll: "more than 99 in 100",
    /** The manager's own goals in the workbook. */
    withoutOwn:
      "As computed: the goals that you set yourself in the workbook are not counted here. The last step says what all come to with them.",
    /** Said where another chance came of it. */
    askedAndGot: (asked: number, got: number) =>
      `You asked for ${asked} in 100; by these goals it is ${got} in 100.`,
    causes: {
      support: (withSupport: number) =>
        `The goals count on the support of step 5: with it ${withSupport} in 100 would reach theirs.`,
      /** Of goals that the company's target sets. */
      supportBeside: (withSupport: number) =>
        `The support of step 5 comes on top: with it ${withSupport} in 100 would reach theirs.`,
      targetHarder: () => "The company target that you hand down makes the goals harder.",
      targetEasier: () => "The company target that you hand down makes the goals easier.",
      held: () => "Some goals stay as they were announced.",
      capacity: () => "Capacity (step 5) lowers the goals, which makes them easier.",
      rounded: () =>
        "Goals are rounded, and some results are too few or too uneven for exactly that chance.",
    },
    reasons: "Why these numbers",
    withSupport: (chance: number) => `with support ${chance}`,
    held: "kept as announced",
    less: "Less is better here: to reach a goal is to stay within it.",
  },
  tabs: tabNames,
  changes: changesStep,
  typed: typedStep,
  write: {
    title: "Create your goals",
    titleAgain: "Update your goals",
    why: "Nothing has been written yet. Check and create.",
    whyAgain: "Nothing has changed yet. Check and update.",
    preview: "Preview",
    goals: (period: string) => `Goals ${period}`,
    /** Beside a sum that has the manager's own goals in it. */
    withoutOwn: "Without your own values",
    peopleAndSum: (count: number, sum: string, numbers: NumberWords) =>
      `${people(count, numbers)}, ${sum}`,
    /** Of a further metric: what its goals add up to, and the share of the pay that it decides. */
    measure: (sum: string, weight: number, { percent }: NumberWords) =>
      weight > 0 ? `${sum} in all, ${percent(weight)} of the pay` : `${sum} in all`,
    chance: "Chance",
    /** Of the people; `withSupport` where support is promised. */
    inHundred: (chance: number, withSupport: number | null, isLess: boolean) => {
      const reach = `${chance} in 100 ${isLess ? "stay within" : "reach"} their goal`;
      return withSupport === null
        ? reach
        : `${reach} as things are, ${withSupport} with the support`;
    },
    season: "Seasonality",
    noSeason: "Not known: too few months",
    reviews: "Goals reviewed",
    /** Months as they are written. */
    reviewedIn: (months: string) => `in ${months}`,
    incentives: "Incentives",
    costs: (atGoal: string, likely: string) =>
      `${atGoal} if everybody just reaches their goal; likely ${likely}`,
    /** Behind the costs; `held` is the share that is held back, "" for none. */
    paid: (months: number, held: string) =>
      `paid each ${PARTS[months] ?? "year"}${held === "" ? "" : `, ${held} held back for the whole period`}`,
    /** `enough` is how often it is enough; "" where nobody knows. */
    budget: (amount: string, enough: string) =>
      `budget ${amount}${enough === "" ? "" : `, ${enough}`}`,
    enoughIn: (chance: string) => `enough in ${chance} of 100`,
    alwaysEnough: "always enough",
    needs: "Decide before you write",
    /** What was left as proposed and costs money or binds. */
    proposed: {
      title: "Taken as proposed",
      /** How far a review takes a goal; `isEveryQuarter` where how often was left, too. */
      step: (step: string, isEveryQuarter: boolean, isLess: boolean) => {
        const most = `${isLess ? "lower" : "raise"} a goal by up to ${step}`;
        return isEveryQuarter
          ? `Goals are reviewed every quarter, and each review may ${most}.`
          : `Each review may ${most}.`;
      },
      /** Where the company's target sets the goals. */
      stepToTarget: (step: string, isEveryQuarter: boolean) =>
        `${isEveryQuarter ? "Goals are reviewed every quarter, and each" : "Each"} review may raise a goal by up to ${step}, but all together no further than the company target.`,
      everyQuarter: "Goals are reviewed every quarter.",
      /** The common curve, by its first and last points. */
      curve: (first: CurvePoint, last: CurvePoint, hasLimit: boolean) =>
        `A common curve decides the pay: ${first.pays} of the amount at ${first.goal} of the goal, ${hasLimit ? "rising to the limit that you set" : `${last.pays} at ${last.goal}, and more above that without a limit`}.`,
      /** Of the manager's own curve. */
      endless: "Nothing limits the pay beyond the last point of your curve.",
    },
    none: "none",
    target: "Company target",
    handedDown: (amount: string, by: string, chance: string) =>
      `${amount}, handed down: ${by}. ${chance}`,
    notHandedDown: (amount: string, chance: string) =>
      `${amount}, not handed down: it changes no goal. ${chance}`,
    /** `isSum`: whether the goals come to the target, so that there is no other chance beside this one. */
    ofTarget: (chance: number, isSum: boolean) =>
      `The team’s chance of the target${isSum ? "" : ", not of the goals’ sum"}: ${chance} in 100`,
    /** Events that move no month of the period. */
    pastEvents: (names: readonly string[]) =>
      `${names.join(", ")}: only their effect on past results is taken out`,
    unwritten: (when: string) =>
      `With your answers of ${when}, which are stored here and not in the workbook: not written yet, or undone.`,
    asWritten: "Leave them out",
    newTabs: (count: number) => `${count} new tabs`,
    sameTabs: "What is updated",
    sameTab: (tab: string) =>
      `“${tab}” and the tabs that were made with it. What you added there stays.`,
    hidden: (tab: string) => `${tab} (hidden, our settings)`,
    untouched: (tab: string) => `“${tab}” will not be touched.`,
    who: `Your name, for the tab ${tabNames.log}`,
    whoHint: "Optional. Each change is noted with who made it.",
    create: "Create the goals",
    update: "Update the goals",
  },
  resume: {
    title: "Go on where you stopped",
    stopped: (step: number, name: string) => `You stopped at step ${step}, ${name}.`,
    stored: (when: string) =>
      `Your answers of ${when} are stored with this file. Everybody who can edit the file shares them: if several answer, the answers stored last count.`,
    go: "Continue",
    anew: "Start anew",
    anewHint: "To start anew forgets these answers. Nothing in the sheet changes.",
  },
  past: {
    over: (period: string, last: string) =>
      `${period} is over: goals for it would come too late. The results end in ${last}. Is it the period that you want?`,
    running: (period: string, last: string) =>
      `Months of ${period} are over already. The results end in ${last}. Is it the period that you want?`,
    far: (period: string, last: string, months: number, numbers: NumberWords) =>
      `The results end in ${last}, ${longTime(months, times, numbers)} before ${period}. What came in between is not known: goals come out low and unsure. Add newer results first, if there are any.`,
    choose: (period: string) => `Set goals for ${period}`,
    back: (now: string, period: string) => `Goals are for ${now}. Go back to ${period}`,
  },
  unkept:
    "The last answers could not be stored with the file. Keep this panel open until the goals are written.",
  still: "Still working…",
  waiting: {
    adding: {
      title: "Adding the example",
      why: "Please keep this panel open: writing cannot be cancelled.",
      now: "A tab with example results",
    },
    removing: {
      title: "Removing the example",
      why: "Please keep this panel open: writing cannot be cancelled.",
      now: "The tab with example results",
    },
    reading: {
      title: "Reading your table",
      why: "It takes a few seconds.",
      now: "Names, months and numbers",
    },
    computing: {
      title: "Working out the goals",
      why: "It takes a few seconds.",
      now: "Seasonality, level and trend",
    },
    writing: {
      title: "Creating your goals",
      why: "Please keep this panel open: writing cannot be cancelled, but undone afterwards. If something fails, your file stays as it was.",
      now: "Tabs, goals and their reasons",
    },
    updating: {
      title: "Updating your goals",
      why: "Please keep this panel open: writing cannot be cancelled, but undone afterwards. If something fails, your file stays as it was.",
      now: "Tabs, goals and their reasons",
    },
    undoing: {
      title: "Taking it back",
      why: "Please keep this panel open: this cannot be cancelled. If something fails, your file stays as it was.",
      now: "The earlier contents",
    },
  },
  done: {
    title: "Your goals are ready",
    created: (tabs: readonly string[], source: string) =>
      `${tabs.length === 1 ? "1 tab" : `${tabs.length} tabs`} created. “${source}” has not changed.`,
    updated: (tab: string, source: string) => `“${tab}” is updated. “${source}” has not changed.`,
    withOwn: "all goals, with yours",
    own: (people: number, without: string) =>
      `${people === 1 ? "1 goal in this sum is yours" : `${people} goals in this sum are yours`}. Without your own values: ${without}.`,
    /** Under the figures: they do not follow the sheet. */
    asWritten: (when: string) =>
      `As written on ${when}. What you type in the sheet afterwards is counted there, not here.`,
    needs: "For you to look at",
    showMore: (count: number) => `Show ${count} more`,
    toKnow: (count: number) => `Good to know (${count})`,
    howMade: (count: number) =>
      `How the goals were made (${count === 1 ? "1 note" : `${count} notes`})`,
    next: "Next",
    steps: { read: "Read each goal and its reason", talk: "Talk with each person" },
    /** Where nobody knows a version yet; `share` is the button’s and the menu’s word. */
    toPublish: (share: string) =>
      `Review and publish: press “${share}” below. There you mark the goals as reviewed, publish them and make each person’s file`,
    /** Where people know a version; `share` is the button's and the menu's word. */
    publishAnew: (version: number, share: string) =>
      `If a goal has changed, review and publish it: until then version ${version} is what was published. Choose “${share}” below`,
    nextReview: (month: string) => `Next review: ${month}`,
    noReview: "No review is to come in this period",
    tabs: (count: number) => (count === 1 ? "1 new tab" : `${count} new tabs`),
    undoNew: (tabs: number) =>
      tabs === 1 ? "Undo: remove the tab" : `Undo: remove the ${tabs} tabs`,
    undoUpdate: "Undo: put the goal tabs back as they were",
    show: "Go to Goals",
    close: "Close",
  },
  undoing: {
    title: "Undo the last write?",
    /** Of a first write; of one that changed tabs, and may have made some. */
    first: (when: string, tabs: readonly string[]) =>
      `The ${tabs.length === 1 ? "tab" : `${tabs.length} tabs`} written on ${when} would go (${some(tabs)}); your own tabs stay, and so do published versions and people’s files.`,
    again: (
      when: string,
      back: readonly string[],
      gone: readonly string[],
      /** Own values that stay: "Ana Ruiz (390,000)". */
      own: readonly string[],
      /** Published after that update; null for none. */
      version: number | null,
    ) =>
      `The update of ${when} would be undone. ${own.length === 0 ? "Goals that you typed yourself stay as you typed them, and so does" : `${ownKept(own)}, and so does`} whatever else you have typed since. With this, ${back.length === 1 ? "1 tab goes back to how it was" : `${back.length} tabs go back to how they were`} before that update${named(back)}. ${gone.length === 0 ? "" : `The ${gone.length === 1 ? "tab" : "tabs"} that it made would go (${some(gone)}). `}The tab ${tabNames.log}, your own tabs, published versions and people’s files stay as they are.${version === null ? "" : ` Version ${version} was published from it: the status in ${tabNames.start} goes back to ${start.statuses.draft}, because the goals that come back are those from before that version.`}`,
    /** Of an update that changed no computed goal. */
    same: `That update changed no computed goal, so every goal stays as it is. What goes back are the answers that it took over and what the tabs say of them. Own values stay, and so do the rows of the tab ${tabNames.log} that it noted them in.`,
    /** Of a version for which the status in Start stays. */
    stays: (version: number) =>
      `Version ${version} was published from that update and stays what people know.`,
    /** A fold with all names where the sentence has but some, and what becomes of them. */
    all: (count: number) => `All ${count} tabs`,
    goes: "Would go",
    back: "Go back to how they were",
    keep: "Leave it as it is",
    undo: "Undo the write",
    nothing: "There is nothing to undo: no goals were written since the last undo.",
    silent:
      "Google did not answer. Nothing is half done: choose “Undo the last write” again in a moment.",
  },
  undone: {
    title: "The last write has been undone",
    why: "Your answers are kept: you can change them and write again.",
    /** Where the goals that are back stand on other answers. */
    stillChanged:
      "The workbook has the earlier goals again. This panel still holds the answers of the write that you undid: writing again would bring its changes back.",
    takeBack: "Bring back the answers of the restored goals",
    again: "Back to the last step",
    removed: (tabs: readonly string[]) => `Taken away: ${listed(tabs.map((tab) => `“${tab}”`))}.`,
    done: (when: string, isUpdate: boolean) =>
      isUpdate
        ? `The update of ${when} is undone.`
        : `What was written on ${when} is taken away again.`,
    /** The goals that are back, with the sum in Goals before undoing and now; `when` is null where nobody knows. */
    goals: (when: string | null, before: string, after: string, hasOwn: boolean) =>
      `The ${hasOwn ? "computed " : ""}goals are again those ${when === null ? "from before it" : `of ${when}`}${hasOwn ? "; with your own ones they come to" : ":"} ${after} in all${before === after ? ", the same sum as until now" : ` (until now ${before})`}.`,
    /** Instead, where that write had changed no computed goal. */
    same: (sum: string) =>
      `It had changed no computed goal, so all goals are as they were, ${sum} in all. What went back are the answers that it took over and what the tabs say of them.`,
    own: (own: readonly string[]) =>
      `${ownKept(own)}. Clear ${own.length === 1 ? "it in Goals if you want the computed one" : "them in Goals if you want the computed ones"}.`,
    restored: (tabs: readonly string[]) =>
      `${tabs.length === 1 ? "1 tab is as it was" : `${tabs.length} tabs are as they were`} before that update${named(tabs.map((tab) => `“${tab}”`))}. Published versions and people’s files stay as they are.`,
    /** Where a version was published after the write that is undone, and the status in Start is as it was. */
    stays: (version: number) =>
      `Version ${version} was published from the update that is undone, and stays what people know until you publish again.`,
    /** Where a version was published after the write that is undone. */
    draft: (version: number) =>
      `The status in ${tabNames.start} is ${start.statuses.draft} again: version ${version} was published from the update that is undone, and these goals are those from before it. That version stays what people know until you publish again.`,
  },
  noAnswer: {
    title: "Google did not answer",
    kept: "Your answers are still here and your file has not changed. Try again in a moment.",
    keptHalf:
      "Your answers are still here. Try again in a moment: what was half written is taken back first.",
    start: "Nothing has been lost. Try again in a moment.",
    details: "Copy details for support",
    copy: "Copy",
    copied: "Copied",
  },
  notNow: { title: "This has to wait", why: "Your file has not changed." },
};

export type WizardText = typeof wizard;
