/** The tabs of the goal workbook, in the order in which they stand. Lists is hidden. */
export const tabNames = {
  start: "Start",
  goals: "Goals",
  calendar: "Calendar",
  metrics: "Metrics",
  tracking: "Tracking",
  seasonality: "Seasonality",
  potential: "Potential",
  incentives: "Incentives",
  fairness: "Fairness",
  whatIf: "What-if",
  team: "Team",
  review: "Past results",
  data: "Data",
  log: "Log",
  lists: "Lists",
};
