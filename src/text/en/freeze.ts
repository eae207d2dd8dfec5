/** What freezing formulas leaves in the file. */
export const freeze = {
  /** The hidden tab that keeps the formulas. */
  tab: "Goalwright formulas",
  /** Begins the note of a cell whose formula became its value. */
  note: (day: string, formula: string) => `Frozen on ${day}. Was: ${formula}`,
};

export type FreezeText = typeof freeze;
