/** What writing again changes, before it is written. */
export const changesStep = {
  title: "What will change",
  show: "Show what will change",
  sum: (count: number, before: string, after: string) =>
    count === 0
      ? `No goal changes: all of them together stay ${after}.`
      : `${count === 1 ? "1 goal changes" : `${count} goals change`}. All together: ${after}, before ${before}.`,
  withOwn: (total: string) => `With the goals that you set yourself: ${total}.`,
  instead: (goals: string) => `All goals are new: they take the place of “${goals}”.`,
  person: "Person",
  before: "Before",
  after: "After",
  none: "–",
  own: (amount: string) => `Yours, ${amount}, stays.`,
  computed: "These are computed goals: in the workbook your own values count in their place.",
  nothingKept: "You have changed no cell of the goal tabs.",
  kept: (count: number) => (count === 1 ? "1 cell of yours stays" : `${count} cells of yours stay`),
  keptOn: (tab: string, cells: readonly string[], more: number) =>
    `“${tab}”: ${cells.join("; ")}${more > 0 ? `; and ${more} more` : ""}`,
};

export type ChangesStepText = typeof changesStep;
