import { addMonths } from "../../core/calendar/month.ts";
import type { NoticeFacts } from "../../core/notices.ts";
import { apartDecimals } from "../apart-decimals.ts";
import { clipped } from "../clipped.ts";
import { counted } from "../counted.ts";
import { crowdedMonths } from "../crowded-months.ts";
import { exactPercent } from "../exact-percent.ts";
import { exactly } from "../exactly.ts";
import { inUnit } from "../in-unit.ts";
import { longTime } from "../long-time.ts";
import { dayOfMonthWords, dayWords } from "../moment.ts";
import { monthName, monthSpan, monthWords } from "../month.ts";
import type { NumberWords } from "../number.ts";
import { periodInWords } from "../period.ts";
import { flooredUnits, plannedWords, unitsIn } from "../planned-words.ts";
import { seenBlanks } from "../seen-blanks.ts";
import type { NoticeSentences } from "../sentences.ts";
import { significant } from "../significant.ts";
import { someOf } from "../some-of.ts";
import { aheadWork } from "./ahead-work.ts";
import { companyStep } from "./company-step.ts";
import { dataSteps } from "./data-steps.ts";
import { LEAVE_OUT } from "./doubts.ts";
import { incentiveNotices } from "./incentive-notices.ts";
import { potentialStep } from "./potential-step.ts";
import { startLowStep } from "./start-low-step.ts";
import { tabNames } from "./tab-names.ts";
import { published } from "./tabs/published.ts";
import { times } from "./times.ts";

const MONTHS = ["month", "months"] as const;
const ROWS = ["row", "rows"] as const;
/** People whom a sentence names where a tab shows the others, or of whom it tells more than the name. */
const FEW = 3;
/** Months that are listed with what they ask for. */
const CROWDED = 4;

export const notices: NoticeSentences = {
  monthMissing: ({ person, month }) => `1 empty month: ${person}, ${monthWords("en", month)}`,
  monthsMissing: ({ count }, { numbers }) =>
    `${counted(count, ["empty month", "empty months, counted person by person"], numbers)}: no data, which is not zero`,
  textNotNumber: ({ person, month, value }) =>
    `1 text instead of a number: ${person}, ${monthWords("en", month)}, “${clipped(value)}”`,
  textsNotNumbers: ({ count }, { numbers }) =>
    `${counted(count, ["text", "texts"], numbers)} instead of numbers: read as no data`,
  totalsDropped: ({ rows, columns, label }, { numbers }) => {
    if (columns === 0)
      return `${numbers.plain(rows)} ${label} ${rows === 1 ? "row" : "rows"} left out`;
    const column = counted(columns, ["column", "columns"], numbers);
    return rows === 0
      ? `${numbers.plain(columns)} ${label} ${columns === 1 ? "column" : "columns"} left out`
      : `${label}: ${counted(rows, ROWS, numbers)} and ${column} left out`;
  },
  duplicatesAdded: ({ count }, { numbers }) =>
    `${counted(count, ["further result", "further results"], numbers)} for the same person and month: added up`,
  negatives: ({ count }, { numbers }) =>
    `${counted(count, ["negative amount", "negative amounts"], numbers)}, such as refunds: counted as they are`,
  unfinishedMonth: ({ month }) =>
    `Results from ${monthWords("en", month)} on left out: the month is not over`,
  firstMonthWhole: ({ month, day }) =>
    `You said that ${monthWords("en", month)} is complete, but the results begin on ${dayOfMonthWords("en", month, day)}. It counts as a whole month, so goals may come out lower than they should; if it is not whole, answer “${LEAVE_OUT}” in step 1, “${dataSteps.data.title}”`,
  rowsNotOver: ({ month, count }, { numbers }) =>
    `${counted(count, ROWS, numbers)} of ${monthWords("en", month)} ${count === 1 ? "does" : "do"} not count yet: that month is not over`,
  rowsNotBegun: ({ first, last, count }, { numbers }) =>
    `${counted(count, ROWS, numbers)} of ${monthSpan("en", first, last)} ${count === 1 ? "does" : "do"} not count yet: ${first === last ? "that month has" : "these months have"} not begun`,
  rowsWithoutPerson: ({ count }, { numbers }) =>
    `${counted(count, ROWS, numbers)} without a name left out`,
  rowsWithoutDate: ({ count }, { numbers }) =>
    `${counted(count, ROWS, numbers)} without a date left out`,
  datesUnread: ({ cells }, { numbers }) =>
    `${counted(cells.length, ROWS, numbers)} left out: ${cells.length === 2 ? cells.join(" and ") : someOf(cells, "and", "more", 4)} ${cells.length === 1 ? "holds" : "hold"} no date that can be read`,
  metricChosen: ({ metric, others }) =>
    `Goals are set for ${metric}; also found: ${others.join(", ")}`,
  peopleNotYet: ({ people }) =>
    `No goal yet, for all their rows are of months that are not over: ${some(people)}. For a goal now, add them to the tab ${tabNames.team}, with the first day`,
  peopleWithoutResults: ({ people }) => `No results, so left out: ${some(people)}`,
  spellingsUnited: ({ shown, others }) =>
    `${shown}: also written ${quoted(others.map(seenBlanks))}, counted as one`,
  moreSpellingsUnited: ({ people, others }) =>
    `Also written in several ways, each counted as one: ${some(people.map((person, i) => `${person} (${others[i]!.map(seenBlanks).join(", ")})`))}`,
  namesFilledDown: ({ count }, { numbers }) =>
    `${counted(count, ROWS, numbers)} without a name: ${count === 1 ? "it takes" : "they take"} the name above`,
  headingsRepeated: ({ count }, { numbers }) =>
    `${counted(count, ["row repeats", "rows repeat"], numbers)} the headings: left out`,
  datesReadAs: ({ value, month }) =>
    `“${clipped(value)}” is read as ${monthWords("en", month)}, in the order of the other dates`,
  datesTurned: ({ count }, { numbers }) =>
    `${counted(count, ["date", "dates"], numbers)} with day and month swapped by the spreadsheet: put right`,
  quartersSpread: ({ count }, { numbers }) =>
    `${counted(count, ["quarterly result", "quarterly results"], numbers)}: spread over the months by days`,
  weeksSpread: ({ count }, { numbers }) =>
    `${counted(count, ["weekly result", "weekly results"], numbers)}: assigned to the months by days`,
  thousandsRestored: ({ count, value, meant }, { numbers }) =>
    `${counted(count, ["number", "numbers"], numbers)} cut at the thousands: ${numbers.plain(value, 3)} is read as ${exactly(meant, numbers)}`,
  blanksAsZero: ({ count }, { numbers }) =>
    `${counted(count, ["empty month of one person counts", "empty months, counted person by person, count"], numbers)} as zero`,
  percents: ({ count }, { numbers }) =>
    `${counted(count, ["percentage", "percentages"], numbers)} read as a share: ${numbers.percent(0.12)} is ${numbers.plain(0.12, 2)}`,
  dealsNotWon: ({ count, stages }, { numbers }) =>
    `${counted(count, ["deal that was not won", "deals that were not won"], numbers)} left out: ${stages.join(", ")}`,
  dealsOpenedOnly: ({ count, stages }, { numbers }) =>
    `${counted(count, ["deal that was not won", "deals that were not won"], numbers)} (${stages.join(", ")}): ${count === 1 ? "it counts as an opened deal" : "they count as opened deals"} and ${count === 1 ? "adds" : "add"} no sales`,
  dealsStepsOnly: ({ count, stages }, { numbers }) =>
    `${counted(count, ["deal that was not won counts for the steps of the sale only", "deals that were not won count for the steps of the sale only"], numbers)}: ${stages.join(", ")}`,
  dealsRepeated: ({ count }, { numbers }) =>
    `${counted(count, ["row repeats", "rows repeat"], numbers)} a deal that stands above: counted once`,
  stagesByOpening: ({ stages }) =>
    `Steps of the sale: ${quoted(stages)}. A deal counts for its stage and those before it (a won one for all) in the month it was opened, as far as it has come by now: the list does not say when it got there`,
  stagesByEnd: ({ stages }) =>
    `Steps of the sale: ${quoted(stages)}. A deal that ended counts for its stage and those before it (a won one for all) in the month it ended: the list does not say when it got there`,
  stagesByEntry: ({ stages }) =>
    `Steps of the sale: ${quoted(stages)}. A deal counts in the month in which it entered the stage`,
  stagesUntold: ({ heading }) =>
    `Stages between opened and won are not counted: “${clipped(heading)}” does not say how far lost deals came. You can go on so; if you want them, export the date on which each stage was entered, too`,
  currenciesApart: ({ currencies }) =>
    `Amounts in ${currencies.join(", ")}: each currency is a metric of its own`,
  amountsConverted: ({ heading }) =>
    `Amounts in several currencies: read from “${clipped(heading)}”, as converted there`,
  deactivated: ({ people }) =>
    `No longer users of the CRM: ${some(people)}. If they have left, say so in the roster or among the people’s questions`,
  activitiesNotDone: ({ count, stages }, { numbers }) =>
    `${counted(count, ["activity that was not done", "activities that were not done"], numbers)} left out: ${stages.join(", ")}`,
  otherTables: ({ count }, { numbers }) =>
    `${counted(count, ["other table on this sheet: it was", "other tables on this sheet: they were"], numbers)} not read`,
  tabsJoined: ({ tabs }) => `Tabs read together: ${tabs.join(", ")}`,
  otherMonths: ({ tabs }) =>
    `Other months of the same people are not read: ${quoted(tabs)}. Put them into one table to use them all.`,
  filterOn: () => "The sheet has a filter: the rows that it hides are read too",
  rowsAdded: ({ count }, { numbers }) =>
    `${counted(count, ["row", "rows"], numbers)} added since the last time: read too`,
  columnMoved: ({ heading }) =>
    `The column “${clipped(heading)}” is elsewhere than last time: read where it is now`,
  tableMoved: ({ where }) => `The table is elsewhere than last time: read in ${where}`,

  personMerged: ({ person, other }) => `${other} counts as ${person}, as you said`,
  notInRoster: ({ people }) => `Not in the roster: ${some(people)}`,
  teamRead: ({ tab, people }) =>
    `Read from the tab “${tab}”: what it says of ${people === 1 ? "1 person" : `${people} people`}.`,
  rosterOnly: ({ people }) => `In the roster, but without results: ${some(people)}`,
  hasLeft: ({ person, month }) => `No goal for ${person}, who left in ${monthWords("en", month)}`,
  outsideEmployment: ({ person, count }, { numbers }) =>
    `${person}: ${counted(count, ["result", "results"], numbers)} from outside the time in the team left out`,
  onLeave: ({ person, from, to }) =>
    to === null
      ? `${person} has been on leave since ${monthWords("en", from)}: no data, which is not zero`
      : `${person} was on leave, ${monthSpan("en", from, to)}: no data, which is not zero`,
  joinedLater: ({ person, month }) =>
    `${person} joined in ${monthWords("en", month)}: the months before do not count`,
  rosterBackward: ({ person, from, to }) =>
    `Roster, ${person}: the end, ${dayWords("en", to)}, lies before the beginning, ${dayWords("en", from)}, so it does not count`,
  rosterCell: ({ person, value }) =>
    `Roster, ${person}: “${clipped(value)}” is not understood, so it does not count`,

  capped: ({ person, month, value, limit }, { numbers, currency }) =>
    `${person}, ${monthWords("en", month)}: ${numbers.money(value, currency)} is far above the usual in such a month. It counts as ${numbers.money(limit, currency, apartDecimals(value, limit))}.`,
  cappedMonths: ({ people, months, values, limits }, { numbers, currency }) =>
    `Counted as one-off sales, up to a limit: ${listOf(
      people.map(
        (person, i) =>
          `${person}, ${monthWords("en", months[i]!)} (${numbers.money(values[i]!, currency)} counts as ${numbers.money(limits[i]!, currency, apartDecimals(values[i]!, limits[i]!))})`,
      ),
    )}.`,
  seasonUnknown: ({ months }, { numbers }) =>
    `${counted(months, MONTHS, numbers)} ${months === 1 ? "is" : "are"} too few to know the season. None is used, and goals of single months are unsure.`,
  seasonHalf: ({ months }, { numbers }) =>
    `${counted(months, MONTHS, numbers)} show the season only roughly, so only a part of it is used: single months are unsure.`,
  noTrend: ({ months }, { numbers }) =>
    `${counted(months, MONTHS, numbers)} ${months === 1 ? "is" : "are"} too few to see a trend of the whole team, so the market counts as steady. How each person’s own results have moved still counts.`,
  noGoalNoResults: ({ person, lastMonth }) =>
    lastMonth === null
      ? `No goal for ${person}: no results yet.`
      : `No goal for ${person}: no results since ${monthWords("en", lastMonth)}.`,
  newPerson: ({ person, months }, { numbers }) =>
    months === 0
      ? `${person} has no results yet: the goal starts from the team’s usual month.`
      : `${person} has ${counted(months, MONTHS, numbers)} of results, too few to go by: the goal starts from the team’s usual month.`,
  gapForecastOver: ({ months }, { numbers }) =>
    `Nothing is known of the ${longTime(months, times, numbers)} between the results and the goals: the longer that time, the lower and the less sure the goals. Newer results would help.`,
  notCapped: ({ person, month, value }, { numbers, currency }) =>
    `${person}, ${monthWords("en", month)}: ${numbers.money(value, currency)} counts in full, as you said.`,
  notCappedMonths: ({ people, months, values }, { numbers, currency }) =>
    `In full, as you said, count: ${listOf(
      people.map(
        (person, i) =>
          `${person}, ${monthWords("en", months[i]!)} (${numbers.money(values[i]!, currency)})`,
      ),
    )}.`,
  toldOneOffs: ({ people, months, values, limits }, { numbers, currency }) =>
    `One-offs, as you said: ${listOf(
      people.map(
        (person, i) =>
          `${person}, ${monthWords("en", months[i]!)} (${numbers.money(values[i]!, currency)} counts as ${numbers.money(limits[i]!, currency)})`,
      ),
    )}.`,
  seasonGiven: () => "The season is the one that you gave, not that of the results.",
  seasonUnlike: ({ months }, { numbers }) =>
    `Your own season says something else than your results: ${months.map(({ month, told, seen }) => `${monthName("en", month)} ${numbers.plain(told, 2)}, in the results ${numbers.plain(seen, 2)}`).join("; ")}. Keep it if you know why.`,
  seasonUnlikeToo: ({ metrics }) =>
    `The results of ${quoted(metrics)} contradict your own season in some months, too.`,
  eventMeasured: ({ name, effect, low, high }, { numbers }) =>
    `“${clipped(name)}” is measured from the results: ${numbers.change(effect)} against a usual month (90% sure: ${numbers.change(low)} to ${numbers.change(high)}).`,
  eventUnfelt: ({ name }) =>
    `“${clipped(name)}” lies neither in the results nor in the period: it moves nothing.`,
  indexUsed: ({ metric, elasticity, without, with: better }, { numbers }) =>
    `“${clipped(metric)}” is used: ${numbers.percent(0.01)} more of it goes with ${numbers.change(elasticity / 100, 2)}. Forecasts of the last year were ${numbers.percent(better, 1)} off with it, ${numbers.percent(without, 1)} without.`,
  indexLeftOut: ({ metric, without, with: worse }, { numbers }) =>
    `“${clipped(metric)}” does not surely help, so it is left out: forecasts of the last year were ${numbers.percent(worse, 1)} off with it, ${numbers.percent(without, 1)} without.`,
  indexTooShort: ({ metric, months, needed }, { numbers }) =>
    `“${clipped(metric)}” is left out: ${counted(months, MONTHS, numbers)} of it and of results ${months === 1 ? "is" : "are"} known, and ${numbers.plain(needed)} are needed.`,
  indexDiffers: ({ metric, months }, { numbers }) =>
    `“${clipped(metric)}” is not the same for everybody in ${counted(months, MONTHS, numbers)}: the mean counts.`,
  indexUnknown: ({ metric, months }, { numbers }) =>
    `“${clipped(metric)}” has no value in ${counted(months, MONTHS, numbers)} of the results: the market counts as usual there.`,
  indexAsUsual: ({ metric, usual }, { numbers }) =>
    `“${clipped(metric)}” is expected to stay at its usual ${significant(usual, numbers)}, the mean of its last 12 months. If you know better, say so.`,
  indexBeyond: ({ metric, least, most }, { numbers }) =>
    `“${clipped(metric)}” is expected where it never was (so far ${exactly(least, numbers)} to ${exactly(most, numbers)}): what the results do there is a guess.`,
  newcomer: ({ person, month, ramp }, { numbers }) =>
    `${person} started in ${monthWords("en", month)}: the first ${
      typeof ramp === "number"
        ? `${counted(ramp, MONTHS, numbers)} count as a start`
        : `${counted(ramp.length, MONTHS, numbers)} count for ${ramp.map((share) => numbers.percent(share)).join(", ")} of a full one`
    }, in results and in the goal.`,
  leansOnTeam: ({ people, shares }, { numbers }) =>
    `With fewer than six months of results, a usual month leans on the team’s, too. That puts it far above the own months of ${someOf(
      people.map((person, i) => `${person} (${numbers.change(shares[i]!)})`),
      "and",
      "more",
      FEW,
    )}. Look at the goal there, and set a lower one where you know better.`,
  nearOwnLevel: ({ people }) =>
    `The results of ${few(people)} lie far from the team’s. So the usual month that the goal starts from was kept near the own one: at most 10% below it or 15% above.`,
  partOfPeriod: ({ person, share }, { numbers }) =>
    `${person} is there for a part of the period only: ${numbers.percent(share)} of a full goal.`,
  vacant: ({ amount }, { numbers, currency }) =>
    `Those who left would account for about ${numbers.money(amount, currency, 0)}. That is in nobody’s goal.`,
  growthFlattened: ({ before, now, reached }, { numbers }) =>
    `Growth has flattened, from ${numbers.change(before, 0)} to ${numbers.change(now, 0)} a year: about ${numbers.percent(reached, 0)} of a ceiling seems reached, but nothing was said of the customers left to win. The room to grow counts in full.`,
  capacityBinds: ({ bottleneck, unit, limit, demand, oneMore, ...of }, { numbers, currency }) =>
    `${bottleneck} can carry ${numbers.money(Math.floor(limit), currency)}${plannedIn(of, numbers)}; the goals came to ${numbers.money(demand, currency)}, so all were lowered alike. One more unit of it${inUnit(unit)} a month would allow ${numbers.money(Math.floor(oneMore), currency)} more.`,
  capacityEnough: ({ bottleneck, limit, goals, ...of }, { numbers, currency }) =>
    `The nearest limit is ${bottleneck}: it can carry ${numbers.money(Math.floor(limit), currency)}${plannedIn(of, numbers)}, and the goals come to ${numbers.money(goals, currency)}.`,
  capacityExceeded: ({ bottleneck, limit, goals, ...of }, { numbers, currency }) =>
    `${bottleneck} can carry ${numbers.money(Math.floor(limit), currency)}${plannedIn(of, numbers)}, but the announced goals come to ${numbers.money(goals, currency)}: they are not lowered without a cause.`,
  ownOverCapacity: ({ bottleneck, limit, goals, ...of }, { numbers, currency }) =>
    `Your own goals bring the sum to ${numbers.money(goals, currency)}, more than the ${numbers.money(Math.floor(limit), currency)} that ${bottleneck} can carry${plannedIn(of, numbers)}. Lower some, or see to it that more can be handled.`,
  handledMore: ({ bottleneck, unit, lately, planned }, { numbers }) =>
    `Lately sales took ${unitsIn(lately, numbers)} a month${inUnit(unit)} of ${bottleneck}, more than the ${unitsIn(flooredUnits(planned), numbers)} that we plan with. If that went well, raise the “${potentialStep.utilisation}” or what it can handle a month.`,
  monthsCrowded: (facts, { numbers, currency }) => {
    const { most, told, months } = crowdedMonths(facts, "en", numbers, currency);
    const as = told ? ` (${told.planned} ${told.name}, ${told.share} of ${told.available})` : "";
    return `In ${counted(months.length, MONTHS, numbers)} the goals ask for more than can be planned by the limit that was told, ${most} a month${as}. ${someOf(months, "and", "more", CROWDED)}. Plan help for then, or deliver a part later.`;
  },
  targetOpen: ({ target, goals, gap, chance }, { numbers, currency }) =>
    `The company target is ${numbers.money(target, currency)} and the goals come to ${numbers.money(goals, currency)}: ${numbers.money(gap, currency)} is in nobody’s goal. The team’s chance of the target is ${ofTeam(chance, numbers)}.`,
  targetCovered: ({ target, goals, gap, chance }, { numbers, currency }) =>
    gap === 0
      ? `The goals come to the company target, ${numbers.money(target, currency)}. The team’s chance of it is ${ofTeam(chance, numbers)}.`
      : `The company target is ${numbers.money(target, currency)} and the goals come to ${numbers.money(goals, currency)}, ${numbers.money(gap, currency)} more. The team’s chance of the target is ${ofTeam(chance, numbers)}.`,
  ownOverTarget: ({ target, goals, gap, chance, onTop }, { numbers, currency }) =>
    `Your own goals bring the sum to ${numbers.money(goals, currency)}, ${numbers.money(gap, currency)} more than the company target of ${numbers.money(target, currency)}. Clear or lower own values in ${tabNames.goals}${onTop > 0 ? `, or answer less than ${exactPercent(onTop, numbers)} under “${companyStep.overAssign}”` : ""}, or leave it so if it is meant. The team’s chance of the target is ${ofTeam(chance, numbers)}.`,
  overAssigned: ({ share }, { numbers }) =>
    `The goals come to ${numbers.percent(share, 1)} more than the company target. Above ${numbers.percent(0.05)} people stop believing the target: say why, or lower it.`,
  cappedByChance: ({ people, chance, amount, carried }, { numbers, currency }) => {
    const whose = people.length === 1 ? "the goal of" : "the goals of";
    const kept = `So that no computed goal has a chance below ${inHundred(chance, numbers)}, ${whose} ${few(people)} ${people.length === 1 ? "stays" : "stay"} below what the target asks.`;
    if (amount > 0)
      return `${kept} ${numbers.money(amount, currency)} of what was to be handed down is nobody’s.`;
    return carried > 0
      ? `${kept} The others carry the ${numbers.money(carried, currency)} that this leaves.`
      : kept;
  },
  heldByReview: ({ amount }, { numbers, currency }) =>
    `Announced goals rise by steps only, which leaves ${numbers.money(amount, currency)} of what was to be handed down to nobody.`,
  keptAtStart: ({ people }) =>
    `Given no less than their Start, which is more than their part of the target: ${few(people)}.`,
  beyondTarget: ({ amount }, { numbers, currency }) =>
    `Start and announced goals come to ${numbers.money(amount, currency)} more than what was to be handed down: they are not lowered.`,
  targetOverCapacity: ({ amount }, { numbers, currency }) =>
    `${numbers.money(amount, currency)} of what was to be handed down is more than can be carried, and is in nobody’s goal.`,
  targetRest: ({ amount }, { numbers, currency }) =>
    `${numbers.money(amount, currency, Number.isInteger(amount) ? 0 : 2)} of what was to be handed down is less than one rounding step, and is in nobody’s goal.`,
  withoutLastYear: ({ people, isAll }) =>
    isAll
      ? "Nobody has results of all the same months a year before, so in dividing the target what each is likely to sell counts instead."
      : `In dividing the target, what each is likely to sell counts instead of last year’s results for ${people.length === 1 ? "one person who has" : "those who have"} no results of all the same months a year before: ${few(people)}.`,
  withoutSize: ({ people }) =>
    `No territory size in the roster, so history alone counts: ${few(people)}.`,
  noSizes: () =>
    "The roster gives no territory sizes, so the target is handed down by history alone.",
  paidToNobody: ({ people }) =>
    `An amount for reaching the goal is answered, but nobody of that name is in the table: ${some(people)}.`,
  nothingToHandDown: () =>
    "No company target is given, so nothing is handed down: the goals are what is likely.",
  unfair: ({ tests }) => `Look at the fairness of these goals: ${findings(tests)}.`,
  ownUnfair: ({ tests }) =>
    `Look at the fairness of the goals, your own values counted: ${findings(tests)}. The tab ${tabNames.fairness} shows it and follows what you type.`,
  nothingAnnounced: () =>
    "No goals were written for this period and metric yet, so none is held to what was announced.",
  publishedHeld: ({ next, ...of }) =>
    isPublished(
      of,
      `Before ${monthWords("en", addMonths(next, -1))}, when the review of ${monthWords("en", next)} opens, an update makes none of them harder; from then on by one step at most.`,
    ),
  publishedReview: ({ open, ...of }) =>
    isPublished(
      of,
      `They may get harder now, by the step of the review of ${monthWords("en", open)}.`,
    ),
  publishedToEnd: (of) =>
    isPublished(of, "No review of the period is left, so an update makes none harder."),
  publishedLost: ({ version }) =>
    `What version ${version} told cannot be read any more, so no goal is held to it. Compare with the tab ${published.tab}.`,
  goalsHeld: ({ people }) =>
    `Announced goals that are not made easier, for no cause is given: ${few(people)}.`,
  goalsStepped: ({ people, step }, { numbers }) =>
    step === 0
      ? `Announced goals that are not made harder before a review: ${few(people)}.`
      : `Made harder by ${numbers.percent(step, 0)} at most until the next review: ${few(people)}.`,
  goalsBehind: ({ people }) =>
    `Not made harder, for what these have brought so far is less than was asked: ${few(people)}.`,
  goalsWithoutWindfall: ({ people, months }) =>
    `One-off sales do not raise announced goals: ${listOf(
      people.map((person, i) =>
        [person, ...months[i]!.map((month) => monthWords("en", month))].join(", "),
      ),
    )}.`,
  goalsLowered: ({ people }) =>
    `Announced goals made easier for the cause that you gave: ${few(people)}.`,
  timeShort: ({ people, most, hours }, { numbers }) =>
    `The activities take up to ${numbers.percent(most, 0)} of the selling time: ${few(people)}. What fits at the most is ${numbers.percent(1 / most, 0)} of such a goal; all of it takes ${numbers.plain(hours, 1)} hours of selling a day. Lower the goal, or win more of each step.`,
  stageUnknown: ({ metric }) =>
    `Nothing tells how much “${clipped(metric)}” brings, so it has no goal.`,
  stageAhead: ({ metric, months, done, serves, ...ahead }, { numbers }) =>
    `“${clipped(metric)}” leads to results ${counted(months, MONTHS, numbers)} later: what is done in ${monthWords("en", done)} serves the goal of ${monthWords("en", serves)}.${aheadWork(ahead)}`,
  fewBegun: (facts, { numbers }) => {
    const [count, before] = [facts.count, facts.before].map((number) =>
      numbers.plain(Math.round(number)),
    );
    const { metric, from, to, hasGoal } = facts;
    const [first, final] = facts.serves;
    const leads = first === final ? "the month that they lead to" : "the months that they lead to";
    const start = first === final ? "starts" : "start";
    const own = hasGoal ? "" : " The goals do not take this into account.";
    return `“${clipped(metric)}” fell from ${before} to ${count} a month (${monthSpan("en", from, to)}): either the export lacks the newest ones, or ${leads} (${monthSpan("en", first, final)}) ${start} with too little.${own}`;
  },
  manyMetrics: ({ count, most }, { numbers }) =>
    `${numbers.plain(count)} metrics are more than a team can keep in mind: up to ${numbers.plain(most)} work better.`,
  manyWeights: ({ count, most }, { numbers }) =>
    `The pay goes by ${numbers.plain(count)} metrics: with more than ${numbers.plain(most)} none of them is felt.`,
  smallWeights: ({ metrics, least }, { numbers }) =>
    `A share of the pay under ${numbers.percent(least)} is hardly felt: ${metrics.map(clipped).join(", ")}.`,
  smallMainWeight: ({ weight, least }, { numbers }) =>
    `The other metrics leave the main one ${numbers.percent(weight)} of the pay; under ${numbers.percent(least)} is hardly felt.`,
  stagesMeasured: ({ metrics }) =>
    `Both a step of the sale and a metric with a goal of its own: ${metrics.map(clipped).join(", ")}. Its own goal is the one that counts, in the calendar of activities, too.`,
  goalsApart: ({ people, goals, needs }, { numbers }) =>
    `own goals and what the main goals take differ by more than chance explains: ${someOf(
      people.map(
        (person, i) =>
          `${person} (own goal ${numbers.plain(goals[i]!)}, the main one takes ${numbers.plain(needs[i]!)})`,
      ),
      "and",
      "more",
      FEW,
    )}. Bring them together with values of your own in the tabs ${tabNames.goals} and ${tabNames.metrics}, or give this step no goal.`,
  sumsApart: ({ goals, needs, weight }, { numbers }) => {
    const share = numbers.percent(Math.abs(needs / goals - 1));
    const [way, raise] = needs > goals ? ["more", "Raise"] : ["less", "Lower"];
    const paid = weight > 0 ? ` ${numbers.percent(weight)} of the pay goes by them.` : "";
    return `own goals add up to ${numbers.plain(goals)}; at today’s rates the main goals take ${numbers.plain(needs)}. Together they assume that each one brings ${share} ${way} than today.${paid} ${raise} these goals in the tab ${tabNames.metrics}, or give this step no goal: what the main goals take of it then holds.`;
  },
  furtherStays: ({ people, weight }, { numbers }) =>
    `the goal stays as computed for ${someOf(people, "and", "more", FEW)}, whose main goal you made easier; ${numbers.percent(weight)} of the pay goes by it. To make it easier, too, type an own value with its reason in the tab ${tabNames.metrics}.`,
  noMeasureGoal: ({ people }) => `no goal, for there are no results: ${few(people)}.`,
  notForLess: ({ parts }) =>
    `Less is better for this metric, so your answers on these do not apply: ${parts.map((part) => MORE_ONLY[part]).join(", ")}.`,

  ...incentiveNotices,

  restored: () => "The last write was interrupted, so it was taken back. Your file is as it was.",
  answersLost: () =>
    "The answers of the last write were stored by another version or are damaged, so they are asked again. The goals themselves are as they were.",
  draftLost: () =>
    "Answers from last time were stored by another version or are damaged. Please give them again.",
  periodOver: ({ period }) =>
    `The period of the goals, ${periodInWords("en", period)}, is over. Add its results and set goals for the next one.`,
  reviewDue: ({ month }) =>
    `The review of ${monthWords("en", month)} is due: update the goals, or leave them as they are until the next one.`,
  reviewOpen: ({ month }) =>
    `The review of ${monthWords("en", month)} is open: update the goals, and they take in what the period has brought so far. Then publish them.`,
  averagesAddedUp: ({ metrics, months }) => {
    const one = metrics.length === 1;
    return `${some(metrics)}: by ${one ? "its name a rate or an average" : "their names rates or averages"}, but goals add months up. ${one ? "Its goal is" : "Their goals are"} what all ${months} months come to; divided by ${months}, what a month has on average. Something that can be counted (deals won, answers in time) makes a clearer goal.`;
  },
  resultsWithin: ({ first, last, taken }) => {
    const within = `Results of ${monthSpan("en", first, last)} are of the period itself. They are written into the tab ${tabNames.tracking}`;
    return taken === null
      ? `${within}, and count for goals of later periods. They move no goal.`
      : `${within}. Chances and what is expected take in those of ${monthSpan("en", first, taken)}; published goals follow them at a review alone, by its step at most.`;
  },
  resultsNew: ({ was, last }) =>
    `There are results up to ${monthWords("en", last)} now; the goals were written with those up to ${monthWords("en", was)}.`,
  resultsChanged: ({ was }) =>
    `Results up to ${monthWords("en", was)} have changed since the goals were written. Update the goals to take that in.`,
  pivotTable: () =>
    "This is a pivot table: it is read as it shows now, filters and all. To read all of its data, choose the table that it was made from",
  rebound: ({ tabs }) =>
    `This file is a copy: ${tabs.length === 1 ? "its tab" : "its tabs"} ${tabs.map((tab) => `“${tab}”`).join(", ")} ${tabs.length === 1 ? "is" : "are"} used again for the goals.`,
  nameTaken: ({ wanted, used }) =>
    `There was a tab “${wanted}” already and it was not touched: ours is “${used}”.`,
  keptCells: ({ cells, more }) =>
    `You had changed ${cells.join(", ")}${more > 0 ? ` and ${more} more` : ""}: left as you wrote it.`,
  typedOver: ({ cells }) =>
    `Typed over, and no longer computed: ${someOf(cells, "and", "more")}. ${cells.length === 1 ? "It stays as it is" : "They stay as they are"}. A value of your own belongs into a yellow cell: for a goal, into the column Own value.`,
  ownOldReasons: ({ cells, version }) =>
    `The reason that version ${version} told of another goal still stands beside ${cells.length === 1 ? "a goal of your own" : "goals of your own"}: ${someOf(cells, "and", "more")}. Write there why it is another now; before the next version is published you are asked for it.`,
  ownUnexplained: ({ cells }) =>
    `${cells.length === 1 ? "A goal of your own has no reason" : "Goals of your own have no reason"}: ${someOf(cells, "and", "more")}. Write it there, in the column Reason: goals are reviewed and published only with it, and once shared, the person reads it.`,
  leaveUntold: ({ people, roster }) => {
    const place =
      roster === "" ? `the tab ${tabNames.team}` : `your own list of people (${roster})`;
    const [reasons, days] =
      people.length === 1
        ? ["The reason", "speaks of a leave, but no month is left out: give its first and last day"]
        : [
            "The reasons",
            "speak of a leave, but no month is left out: give the first and last day of each",
          ];
    return `${reasons} for ${someOf(people, "and", "more")} ${days} in ${place}, then update; those months then ask for nothing. Until then the chance shown is too good: it counts them as months of work.`;
  },
  ownTurned: ({ people, goals, before, computed, cells }, { numbers, currency }) => {
    const money = (amount: number) => numbers.money(amount, currency);
    const all = people.map((person, i) => ({
      ...{
        own: `${person}, ${money(goals[i]!)} (${cells[i]!})`,
        isLower: goals[i]! < computed[i]!,
      },
      ...{ was: money(before[i]!), is: money(computed[i]!) },
    }));
    const [one] = all;
    if (all.length === 1 && one) {
      const [then, now] = one.isLower ? ["above", "below"] : ["below", "above"];
      return `An own value changes sides: ${one.own}, stood ${then} the computed goal (${one.was}) and stands ${now} it after this update (${one.is}). Its reason was given for the opposite: change or clear it, or say in the reason why it stays.`;
    }
    const each = all.map(({ own, was, is }) => `${own} between ${was} and ${is}`);
    return `Own values change sides. This update takes the computed goals from one side of them to the other: ${some(each)}. Their reasons were given for the opposite: change or clear them, or say in the reasons why they stay.`;
  },
  leaveCounted: ({ people, goals, cells, computed, isAhead }, { numbers, currency }) => {
    const money = (amount: number) => numbers.money(amount, currency);
    const all = people.map((person, i) => ({
      ...{ person, own: goals[i]!, is: computed[i]!, at: cells[i]! },
    }));
    const [one] = all;
    if (all.length === 1 && one) {
      const { person, own, is, at } = one;
      const stands =
        own > is
          ? "still stands in its place"
          : "is lower still, so the leave may be counted twice";
      const counts = isAhead
        ? `After this update ${person}’s computed goal is ${money(is)}, because the days of the leave count in it.`
        : `The days of ${person}’s leave count already in the computed goal that stands in the workbook (${money(is)}).`;
      return `${counts} Your own value of ${money(own)} ${stands}: clear it (${at}) to take the computed one, or keep it if it is meant so.`;
    }
    const each = all.map(
      ({ person, own, is, at }) => `${person}, ${money(own)} in the place of ${money(is)} (${at})`,
    );
    const twice = all.some(({ own, is }) => own < is)
      ? " Where yours is the lower one, the leave may be counted twice."
      : "";
    const count = isAhead
      ? "After this update these people’s computed goals are others, because the days of their leave count in them. Your own values still stand in their place"
      : "The days of these people’s leave count already in the computed goals that stand in the workbook, and your own values still stand in their place";
    return `${count}: ${listOf(each)}. Clear them to take the computed ones, or keep those that are meant so.${twice}`;
  },
  ownNamesOthers: ({ people, names, cells }) => {
    const named = people.map(
      (person, i) => `the one for ${person} names ${names[i]} (${cells[i]})`,
    );
    const [reason, it] = people.length === 1 ? ["A reason", "it"] : ["Reasons", "them"];
    return `${reason} for a goal would tell one person of another: ${someOf(named, "and", "more")}. Write ${it} without the name; until then the goals cannot be reviewed or published.`;
  },
  beyondStretch: ({ people, inHundred, cells }) => {
    const all = people.map((person, i) => {
      const chance = inHundred[i]! < 1 ? "less than 1" : inHundred[i];
      return `${person} (${cells[i]}; chance ${chance} in 100)`;
    });
    return `Harder than the person’s own Stretch goal: ${someOf(all, "and", "more")}. See whether that is meant, or there is a digit too many. It can be published all the same.`;
  },
  tabsGone: ({ tabs }) =>
    tabs.length === 1
      ? `The tab ${quoted(tabs)} is gone: it is written anew.`
      : `The tabs ${quoted(tabs)} are gone: they are written anew.`,
  personGone: ({ person }) => `${person} is no longer in the results and has no new goal.`,
  locksOutdated: () =>
    "The tabs’ protection for the team could not be renewed: new rows or tabs may be open or closed to editors. Share the workbook again.",
  formulasBack: () => "Freezing or bringing back formulas was interrupted: the formulas are back.",
  notComputed: ({ cells, more }) =>
    `Not frozen, since there is an error or no value yet: ${cells.join(", ")}${more > 0 ? ` and ${more} more` : ""}. Correct or wait, then freeze again.`,
  spillUntold: ({ cells, more }) =>
    `Not frozen, since other formulas may fill the same cells: ${cells.join(", ")}${more > 0 ? ` and ${more} more` : ""}. Leave blank cells between them, then freeze again.`,
  frozenChanged: ({ cells, more }) =>
    `Changed since they were frozen, so these stay values: ${cells.join(", ")}${more > 0 ? ` and ${more} more` : ""}. The formula is in the note.`,
  frozenLost: ({ formula }) => `The cell of ${formula} is gone, so it was not brought back.`,
};

const MORE_ONLY = {
  stages: "steps of a sale",
  potential: "room to grow",
  resources: "capacity",
  allocation: "handing down the company target",
  incentives: "incentives",
} as const;

/** A sentence’s first word within another sentence. */
const within = (sentence: string): string =>
  `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;

const findings = (tests: NoticeFacts["unfair"]["tests"]): string =>
  tests.map(({ name, isMore }) => within(companyStep.fairness.findings[name](isMore))).join("; ");

/** A chance, whole but for one that would come to nothing. */
const inHundred = (chance: number, { plain }: NumberWords): string =>
  `${plain(100 * chance, chance < 0.01 ? 2 : 0)} in 100`;

/** A team's chance: no sum is out of reach for sure, and none is certain. */
const ofTeam = (chance: number, { plain }: NumberWords): string => {
  if (chance < 0.005) return "less than 1 in 100";
  return chance > 0.995 ? "more than 99 in 100" : `${plain(100 * chance, 0)} in 100`;
};

/** People whom a tab shows, too. */
const few = (people: readonly string[]): string => someOf(people, "and", "more", FEW);

/** People whom nothing else names. */
const some = (people: readonly string[]): string => someOf(people, "and", "more");

const quoted = (words: readonly string[]): string =>
  words.map((word) => `“${clipped(word)}”`).join(", ");

const MOST = 8;

/** The first of many, and how many more: each has commas of its own. */
const listOf = (all: readonly string[]): string =>
  [...all.slice(0, MOST), ...(all.length > MOST ? [`and ${all.length - MOST} more`] : [])].join(
    "; ",
  );

/** That a version holds the goals, when they may get harder, and what a corrected or an easier one takes. */
const isPublished = (
  { version, until }: { readonly version: number; readonly until: string },
  harder: string,
): string =>
  [
    `Version ${version} is published, so its goals count as announced.`,
    harder,
    ...(until === ""
      ? []
      : [
          `What has to be corrected, up or down, you can type until ${dayWords("en", until)} in ${tabNames.goals}, as an “Own value” with its reason.`,
        ]),
    `An easier goal takes a reason: beside its “Own value”, or for computed ones under “${startLowStep.cause}” in step 7, “${startLowStep.title}”.`,
  ].join(" ");

/** Of what there is, how much is planned with; nothing to say where it is all. */
const plannedIn = (
  of: { readonly available: number; readonly utilisation: number },
  numbers: NumberWords,
): string => {
  const words = plannedWords(of, numbers);
  return words === null
    ? ""
    : ` (of ${words.available} a month we plan ${words.planned}, ${words.share})`;
};
