/** The Published tab: what was handed out, version by version. */
export const published = {
  tab: "Published",
  title: "Published goals",
  why: "A copy of every version that was published; it no longer changes. Rows are only added; compare later goals with them.",
  headers: {
    version: "Version",
    on: "Published",
    by: "By",
    from: "Holds from",
    cause: "Cause",
    period: "Period",
    person: "Person",
    metric: "Metric",
    start: "Start",
    goal: "Goal",
    stretch: "Stretch",
    chance: "Chance",
    change: "Against the version before",
  },
  /** Of a goal that is spread over at most twelve months. */
  month: (i: number) => `Month ${i}`,
  /** In place of the chance of a step that has no goal. */
  needed: "needed for the goal",
  neededNote:
    "“Needed for the goal”: a step of the sale without a goal of its own. So many of it the main goal takes; its chance is that goal’s.",
  notNamed: "Not named",
};

export type PublishedText = typeof published;
