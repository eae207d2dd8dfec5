import { NEW_BELOW } from "../forecast/credibility.ts";
import { TREND_MONTHS } from "../forecast/damped-trend.ts";
import type { TeamForecast } from "../forecast/team-forecast.ts";
import { knownMonths } from "../history/known-months.ts";
import { lastKnownMonth } from "../history/past-results.ts";
import type { Notice } from "../notices.ts";
import type { Choices } from "../plan.ts";

/** Whatever a plan capped, left out, assumed or could not know. Who told of somebody's leaving knows it. */
export const planNotices = (
  { history, last, windfalls, season, people }: TeamForecast,
  { period, growth, gone }: Omit<Choices, "probability">,
): readonly Notice[] => {
  const months = knownMonths(history).length;
  const gap = period.start - last - 1;
  const said = new Set([...people.map(({ person }) => person), ...(gone ?? [])]);
  const notices: Notice[] = windfalls.map((facts) => ({ code: "capped", facts }));
  if (season.basis === "none") notices.push({ code: "seasonUnknown", facts: { months } });
  if (season.basis === "half") notices.push({ code: "seasonHalf", facts: { months } });
  if (months < TREND_MONTHS && growth === null)
    notices.push({ code: "noTrend", facts: { months } });
  if (gap > 0) notices.push({ code: "gapForecastOver", facts: { months: gap } });
  for (const one of history.people.filter(({ person }) => !said.has(person))) {
    const lastMonth = lastKnownMonth(history.start, one);
    notices.push({ code: "noGoalNoResults", facts: { person: one.person, lastMonth } });
  }
  for (const { person, own } of people.filter((one) => one.own.months < NEW_BELOW)) {
    notices.push({ code: "newPerson", facts: { person, months: own.months } });
  }
  return notices;
};
