/** What writing again changes, before it is written. */
export const changesStep = {
  title: "What will change",
  show: "Show what will change",
  sum: (count: number, before: string, after: string) =>
    count === 0
      ? `No goal changes: all of them together stay ${after}.`
      : `${count === 1 ? "1 goal changes" : `${count} goals change`}. All together: ${after}, before ${before}.`,
  /** The sums that the workbook holds, then those that were computed. */
  withOwn: (count: number, before: string, after: string) =>
    count === 0
      ? `No goal changes: with those that you set yourself, all of them together stay ${after}.`
      : `${count === 1 ? "1 goal changes" : `${count} goals change`}. All together, with those that you set yourself: ${after}, before ${before}.`,
  computedSum: (before: string, after: string) =>
    before === after
      ? `As computed, without your own values: ${after}, as before.`
      : `As computed, without your own values: ${after}, before ${before}.`,
  /** Of goals that are all new. */
  newWithOwn: (held: string, computed: string) =>
    `All together, with those that you set yourself: ${held}; as computed: ${computed}.`,
  instead: (goals: string) => `All goals are new: they take the place of “${goals}”.`,
  person: "Person",
  before: "Before",
  after: "After",
  none: "–",
  own: (amount: string) => `Yours, ${amount}, stays.`,
  computed: "The table shows computed goals: in the workbook your own values count in their place.",
  nothingKept: "You have changed no cell of the goal tabs.",
  kept: (count: number) => (count === 1 ? "1 cell of yours stays" : `${count} cells of yours stay`),
  keptOn: (tab: string, cells: readonly string[], more: number) =>
    `“${tab}”: ${cells.join("; ")}${more > 0 ? `; and ${more} more` : ""}`,
};

export type ChangesStepText = typeof changesStep;
