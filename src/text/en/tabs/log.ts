import { goalsOf, type MetricCount } from "../changes-step.ts";
import { logAnswers } from "../log-answers.ts";
import { tabNames } from "../tab-names.ts";

/** The Log tab. */
export const log = {
  tab: tabNames.log,
  title: "Log of changes",
  why: "Who changed what, when and why. Rows are only added; what you write in yellow cells and beside them stays.",
  headers: {
    number: "No.",
    when: "When",
    who: "Who",
    what: "What",
    before: "Before",
    after: "After",
    approval: "Approved by, notes",
    reason: "Why",
  },
  beforeNote:
    "What counted until then: of a goal, what held after the last write, which is your own value where one stood. “as computed” means that you had set none.",
  notNamed: "Not named",
  next: "The next change is written here.",
  /** What a change was about, its parts from the tab to the cell. */
  parts: (parts: readonly string[]) => parts.filter((part) => part !== "").join(" · "),
  team: "All goals",
  set: (people: number) => `Goals set for ${people} ${people === 1 ? "person" : "people"}.`,
  /** The goals that there were until now were of another period or metric. */
  instead: (goals: string) => `In place of ${goals}.`,
  /** How many final goals are others, of each metric, and how many of all these by own values alone. */
  updated: (changed: readonly MetricCount[], byOwn: number) => {
    if (changed.length === 0) return "Goals updated: none has changed.";
    const all = changed.reduce((sum, { count }) => sum + count, 0);
    const own = byOwn === 1 ? "an own value" : "own values";
    const by = byOwn === 0 ? "" : ` (${byOwn === all ? "" : `${byOwn} `}by ${own})`;
    return `Goals updated: ${goalsOf(changed)}${by}.`;
  },
  /** What the sums beside it would be without the manager's own values. */
  withOwn: (without: string) => `The sum has the own values in it; without them it is ${without}.`,
  /** Of another metric with goals of its own. */
  ofFurther: (metric: string, sum: string) => `All goals of ${metric}: ${sum}.`,
  /** A write that was taken back, by its moment, and what became of its cells. */
  undone: (moment: string) => `Undone: goals written on ${moment}`,
  undoneWhy: "Every other tab is as it was before that write; what was typed since then stays.",
  /** Goals that were reviewed or published, and somebody's own file. */
  acts: {
    nothing: "–",
    reviewed: "reviewed",
    /** What the goals were before they were reviewed once more: others than were reviewed, or than a version told. */
    changed: "changed since reviewed",
    changedSince: (version: number) => `changed since version ${version}`,
    published: "published",
    publishedWhy: (version: number, cause: string) =>
      `Version ${version}${cause === "" ? "." : `: ${cause}`}`,
    file: (person: string) => `Own file · ${person}`,
    /** Of several people with whose files the same was done; their names come behind. */
    files: (count: number) => `${count} own files`,
    version: (version: number) => `version ${version}`,
    /** The first version of so many files, where nobody is let in. */
    made: (version: number, _files: number) => `made with version ${version}, nobody invited`,
    /** What becomes of several files at once. */
    archived: "Archived",
    replied: "replied to the answer",
    /** Results that people typed into their files, put into Tracking. */
    tracked: (tab: string) => `${tab} · results from people’s files`,
    results: (count: number) => (count === 1 ? "1 result" : `${count} results`),
  },
  /** What was answered otherwise in the wizard. */
  answers: logAnswers,
  /** A tab that was deleted, and is made again. */
  gone: "gone",
  anew: "written anew",
  goneWhy: "The tab was no longer there.",
  noGoal: "no goal",
  computed: "as computed",
  /** Behind a number that an own value takes the place of. */
  ofComputed: "computed",
  /** What an earlier write put there, where it is not known any more. */
  earlier: "as written before",
  blank: "–",
  noReason: "No reason given",
};

export type LogText = typeof log;
