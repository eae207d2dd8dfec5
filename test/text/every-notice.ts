import { monthOf } from "../../src/core/calendar/month.ts";
import type { Notice, NoticeFacts } from "../../src/core/notices.ts";

const month = monthOf(2025, 8);

/** One example of every notice: a code that is added without one does not compile. */
const FACTS: NoticeFacts = {
  monthMissing: { person: "Diego", month },
  monthsMissing: { count: 5 },
  textNotNumber: { person: "Bruno", month, value: "n/d" },
  textsNotNumbers: { count: 7 },
  totalsDropped: { rows: 1, columns: 0, label: "TOTAL" },
  duplicatesAdded: { count: 3 },
  negatives: { count: 2 },
  unfinishedMonth: { month },
  rowsWithoutPerson: { count: 4 },
  rowsWithoutDate: { count: 6 },
  metricChosen: { metric: "Sales", others: ["Calls", "Visits"] },
  peopleWithoutResults: { people: ["Eva", "Luis"] },
  capped: { person: "Carla", month, value: 36090, limit: 28000 },
  seasonUnknown: { months: 9 },
  seasonHalf: { months: 18 },
  noTrend: { months: 18 },
  noGoalNoResults: { person: "Luis", lastMonth: month },
  newPerson: { person: "Eva", months: 2 },
  gapForecastOver: { months: 3 },
  restored: {},
  rebound: { tab: "Goals" },
  nameTaken: { wanted: "Goals", used: "Goals 2" },
  personGone: { person: "Luis" },
};

export const everyNotice = Object.entries(FACTS).map(
  ([code, facts]) => ({ code, facts }) as Notice,
);
