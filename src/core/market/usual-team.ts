import { addMonths, type Month } from "../calendar/month.ts";
import type { Choices } from "../choices.ts";
import { deseasonalised } from "../history/deseasonalised.ts";
import type { Results } from "../history/results.ts";
import { saidOf } from "../history/said-of.ts";
import { withoutWindfalls } from "../history/windfalls.ts";
import { usualSeason } from "../season/usual-season.ts";
import { isDuring, type MarketEvent } from "./market-event.ts";
import { type TeamMonths, teamMonths } from "./team-months.ts";

const YEAR = 12;
/** Months that are looked at: what was before tells little of today, and takes long. Judgement. */
const RECENT = 96;

/**
 * The team's last eight years, windfalls capped: a month of an event that is yet to be measured is none,
 * however good it was. Without the season where the manager gives it.
 */
export const usualTeam = (
  results: Results,
  open: readonly MarketEvent[],
  choices: Pick<Choices, "normal" | "oneOffs" | "season">,
): TeamMonths => {
  const { season } = choices;
  const told = saidOf(choices);
  const said = (person: string, month: Month) =>
    open.some((event) => isDuring(event, month)) ? "normal" : told(person, month);
  const judged = season ?? usualSeason(results, YEAR);
  const capped = withoutWindfalls(results, judged, said).results;
  const { start, values } = teamMonths(season === null ? capped : deseasonalised(capped, season));
  const older = Math.max(0, values.length - RECENT);
  return { start: addMonths(start, older), values: values.slice(older) };
};
