import { addMonths, type Month } from "../calendar/month.ts";
import type { Choices } from "../choices.ts";
import { GoalError } from "../errors.ts";
import { fullMonths } from "../history/full-months.ts";
import { FEWEST_MONTHS, historyBefore } from "../history/history-before.ts";
import { knownMonths } from "../history/known-months.ts";
import type { Results } from "../history/results.ts";
import { sortedByName } from "../history/sorted-by-name.ts";
import { exposureOf } from "../people/exposure.ts";
import { eventShare } from "./event-share.ts";
import { inUsualMarket } from "./in-usual-market.ts";
import { knownEvent } from "./known-event.ts";
import type { Market } from "./market.ts";
import type { EventTime } from "./market-event.ts";
import { measuredEvents } from "./measured-events.ts";
import type { TeamMonths } from "./team-months.ts";
import { toldShare } from "./told-share.ts";
import { usedIndex } from "./used-index.ts";
import { usualTeam } from "./usual-team.ts";

/** What a market depends on besides results. */
export type MarketChoices = Pick<
  Choices,
  "period" | "events" | "index" | "workingDays" | "season" | "normal" | "oneOffs" | "stays" | "ramp"
>;

const CALM: Market = { events: [], index: null, shareOf: () => 1 };

/**
 * What moved a team's months beside season and trend, and will: events as told or as measured, and
 * an index where it helps to forecast.
 */
export const marketOf = (results: Results, choices: MarketChoices): Market => {
  const { events, index, period, season } = choices;
  if (events.length === 0 && index === null) return CALM;
  const exposure = exposureOf(choices.stays, choices.ramp);
  const full = fullMonths(sortedByName(historyBefore(results, period)), exposure);
  const last = addMonths(full.start, full.people[0]!.values.length - 1);
  const told = events.map((event) => toldShare(event, choices.workingDays));
  const open = events.filter((_, i) => told[i] === null);
  const ofTold = product(
    events.flatMap((event, i) => (told[i] === null ? [] : [shareIn(event, told[i]!, last)])),
  );
  const team = usualTeam(inUsualMarket(full, ofTold), open, choices);
  const isSeasonKnown = season !== null;
  const first = measuredEvents(team, open, null, isSeasonKnown);
  const ofMeasured = product(open.map((event, i) => shareIn(event, first[i]!.effect, last)));
  const used = index && usedIndex(index, monthsWithout(team, ofMeasured), period, isSeasonKnown);
  const measured =
    used?.facts.effect?.helps === true
      ? measuredEvents(team, open, used.logs, isSeasonKnown)
      : first;
  const known = events.map((event, i) =>
    knownEvent(event, told[i] ?? measured[open.indexOf(event)]!, {
      start: full.start,
      last,
      period,
      workingDays: choices.workingDays,
    }),
  );
  const shareOf = product([
    ...known.map((event) => shareIn(event, event.effect, last)),
    ...(used === null ? [] : [used.shareOf]),
  ]);
  checkLeft(inUsualMarket(full, shareOf));
  return { events: known, index: used === null ? null : used.facts, shareOf };
};

/** Events may not close so much that nothing is left to go by. */
const checkLeft = (results: Results): void => {
  const months = knownMonths(results).length;
  if (months < FEWEST_MONTHS) throw new GoalError("eventsCloseAll", { months });
};

type Share = (month: Month) => number;

const shareIn =
  (event: EventTime, effect: number, last: Month): Share =>
  (month) =>
    eventShare(event, effect, last, month);

const product =
  (shares: readonly Share[]): Share =>
  (month) =>
    shares.reduce((all, share) => all * share(month), 1);

const monthsWithout = ({ start, values }: TeamMonths, shareOf: Share): TeamMonths => {
  const people = [{ person: "", values }];
  return { start, values: inUsualMarket({ start, people }, shareOf).people[0]!.values };
};
