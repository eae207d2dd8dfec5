export const calendar = {
  tab: "Calendar",
  title: (when: string) => `Calendar ${when}`,
  why: "The final goal spread over the season. Each row adds up exactly to its goal.",
  person: "Person",
  total: "Total",
  team: "Team",
  activity: "A working day",
  chart: "Team goal by month",
  /** Headings of what the tab reckons with, to the right of the table. */
  helpers: { who: "Person", perUnit: "For each unit" },
};
