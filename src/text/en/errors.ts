import { clipped } from "../clipped.ts";
import { counted } from "../counted.ts";
import { exactPercent } from "../exact-percent.ts";
import { exactly } from "../exactly.ts";
import { monthWords } from "../month.ts";
import { currencySign } from "../number.ts";
import type { ErrorSentences } from "../sentences.ts";
import { tabNames } from "./tab-names.ts";

const MONTHS = ["month", "months"] as const;

export const errors: ErrorSentences = {
  noTable: ({ where }) =>
    `There is no table with results in ${where}. Select your table: one row per person and one column per month, or a simple list.`,
  oneCell: ({ where }) => `${where} is only one cell. Select the whole table with your results.`,
  notAGrid: ({ where }) =>
    `“${where}” is a chart, not a sheet with cells. Open the sheet with your results and try again.`,
  noSuchPlace: ({ where }) =>
    `“${clipped(where)}” is not in this file. Write a range like Results!A3:Z8, or select your table.`,
  noPeople: ({ where, months }, numbers) =>
    `There is no column with names in ${where}. We found ${counted(months, MONTHS, numbers)}, but not who sold what. Include the column with names, for example A3:Z8.`,
  noMonths: ({ where }) =>
    `There are no months in ${where}. Include them: a column with dates, or one column per month, headed Jan 2026.`,
  noNumbers: ({ where }, numbers) =>
    `There are no numbers in ${where}. Include the results, written as numbers, for example ${numbers.plain(720000)}.`,
  tooManyRows: ({ rows, most }, numbers) =>
    `${numbers.plain(rows)} rows are too many to read at once. Select up to ${numbers.plain(most)}.`,
  tooShort: ({ months }, numbers) =>
    `${counted(months, MONTHS, numbers)} of results; at least 3 are needed. Add earlier months.`,
  ambiguousDates: ({ name }) => `${name} mixes day/month and month/day. Format the column as Date.`,
  dayOrMonth: ({ value, name }) =>
    `"${clipped(value)}" in ${name} can be day/month or month/day. Format the column as Date.`,
  mixedCurrencies: ({ first, second }) =>
    `The table mixes ${currencySign(first)} and ${currencySign(second)}. Convert it to one currency first.`,
  noSuchMetric: ({ metric, known }) =>
    `“${clipped(metric)}” is not a metric of this table. Choose one of: ${known}.`,
  noDates: ({ name, value }) =>
    `No cell of the column “${clipped(name)}” is a date: “${clipped(value)}” is none. Choose the column with the dates.`,
  noOtherMetric: ({ metric, main }) =>
    `“${clipped(metric)}” is not in this table, which has no metric beside “${clipped(main)}”. Leave it out, or add it to the table.`,
  noRate: ({ metric, main }) =>
    `The last twelve months do not show how many “${clipped(metric)}” come with “${clipped(main)}”: one of the two has no results there. Leave capacity out, or choose newer results.`,
  sourceIsOurs: ({ where }) =>
    `${where} holds goals that Goalwright wrote. Choose the table with your past results.`,
  noYear: ({ where }) =>
    `The months in ${where} are without a year. Write it with them, as in Jan 2026, or in the title above the table.`,
  badAnswer: ({ key, value, allowed }) =>
    `“${clipped(value)}” does not answer “${key}”. Use ${allowed}.`,
  tableGone: ({ where, headings }) =>
    `The table that was read in ${where} is no longer in this file: its headings were ${headings}. Choose your table again.`,
  otherFile: ({ where }) =>
    `“${clipped(where)}” is a link to a file; only this one is read. Copy the table into a tab of this file, or bring it in with =IMPORTRANGE in an empty tab, and choose that tab.`,
  importWaits: ({ where }) =>
    `The IMPORTRANGE in ${where} shows no data yet. Click the cell, allow the access that it asks for, wait until the data are there, and read again.`,
  noRoster: ({ where }) =>
    `There is no roster in ${where}. It needs a row of headings, a column with names, and another such as Hire date or Role.`,

  badPeriod: ({ value }) =>
    `target "${clipped(value)}" is not a period. Use 2026, 2026-Q1 or a date.`,
  periodPast: ({ period, last }) =>
    `${period} is not after your results, which end in ${last}. Choose a later period.`,
  pastTooShort: ({ months, period }, numbers) =>
    `Only ${counted(months, MONTHS, numbers)} of results come before ${period}; at least 3 are needed.`,
  measureTooShort: ({ metric, months, least }, numbers) =>
    `“${clipped(metric)}” has ${counted(months, MONTHS, numbers)} of results before the period; a goal of its own needs ${numbers.plain(least)}. Take it off the further metrics, or add earlier months.`,
  measureTwice: ({ metric }) =>
    `“${clipped(metric)}” is among the further metrics twice. Name it once.`,
  guardWeight: ({ metric }) =>
    `“${clipped(metric)}” protects quality, so it has a goal and no share of the pay. Take the share away, or untick that it protects quality.`,
  weightsExceed: ({ sum }, numbers) =>
    `The shares of the pay that go by further metrics add up to ${numbers.percent(sum)}. They can add up to ${numbers.percent(1)} at most: the main metric has the rest.`,
  badProbability: ({ low, high }, numbers) =>
    `probability must be between ${numbers.plain(low, 2)} and ${numbers.plain(high, 2)} (${numbers.percent(0.65)} is ${numbers.plain(0.65, 2)}).`,
  badGrowth: ({ value }, numbers) =>
    `growth "${clipped(value)}" is not a change in a year. Write ${numbers.plain(0.03, 2)} for ${numbers.percent(0.03)}.`,
  badShare: ({ part, value }, { plain, percent }) => {
    const words = {
      support: "The share of conditions met",
      penetration: "The share of the market that buys already",
      ceiling: "The largest share of the market that can buy",
    };
    const least = part === "ceiling" ? "above 0 and at most 1" : "between 0 and 1";
    return `${words[part]} must be ${least} (${percent(0.4)} is ${plain(0.4, 1)}), not “${clipped(value)}”.`;
  },
  badCapacity: ({ name, part, value }, { plain, percent }) => {
    const words = {
      available: "what there is of it a month must be 0 or more",
      need: "what one sale takes of it must be 0 or more",
      utilisation: `the share of it that can be used must be above 0 and at most 1 (${percent(0.85)} is ${plain(0.85, 2)})`,
      backlog: "the sales already waiting for it must be 0 or more",
    };
    return `“${clipped(name)}”: ${words[part]}, not “${clipped(value)}”.`;
  },
  badEffect: ({ name, value }, { plain, percent }) =>
    `“${clipped(name)}”: an effect is a share of a usual month above −1 and at most 2 (${percent(0.05)} more is ${plain(0.05, 2)}, half less is ${plain(-0.5, 1)}), not “${clipped(value)}”.`,
  badDaysClosed: ({ name, days, workingDays }, numbers) =>
    `“${clipped(name)}”: ${exactly(days, numbers)} days closed are more than the ${exactly(workingDays, numbers)} working days of a month. Give the days closed in each month.`,
  eventEnds: ({ name, from, to }) =>
    `“${clipped(name)}” ends in ${monthWords("en", to)}, before it begins in ${monthWords("en", from)}. Correct one of the two.`,
  metricNameForm: ({ metric, name, most }, numbers) =>
    name === ""
      ? `The name for “${metric}” is empty. Type one, or leave it out: then it is called as in the table.`
      : `“${clipped(name)}” is no name for “${metric}”: it is too long, or has several lines. Use ${numbers.plain(most)} letters at most, in one line.`,
  metricNameTwice: ({ name, metrics }) =>
    `Two metrics would be called “${name}”: ${metrics}. Give each a name of its own.`,
  metricNameOther: ({ name, metric }) =>
    `“${name}” is what “${metric}” was called when the goals were written last. Choose another name: the two could not be told apart.`,
  eventYearly: ({ name, from }) =>
    `“${clipped(name)}” comes every year, so it needs a last month, less than a year after ${monthWords("en", from)}. Give it one, or say that it does not come every year.`,
  eventToldTwice: ({ name }) =>
    `“${clipped(name)}” has an effect and days closed. Give one of the two, or neither to have it measured.`,
  eventUnnamed: ({ from }) =>
    `The event from ${monthWords("en", from)} has no name. Write what happened, such as Closed in August.`,
  eventNotSeen: ({ name }) =>
    `“${clipped(name)}” cannot be measured: none of its months has a result. Give its effect or the days closed.`,
  eventAlone: ({ name, months }, numbers) =>
    `“${clipped(name)}” cannot be measured: ${counted(months, MONTHS, numbers)} without it are too few, or none is of the same time of a year. Give its effect or the days closed.`,
  eventsCloseAll: ({ months }, numbers) =>
    `Your events leave ${counted(months, MONTHS, numbers)} of results that are not all but closed; at least 3 are needed. Shorten the events, or give less days closed.`,
  badIndex: ({ metric, value, month }) =>
    `“${clipped(metric)}” is ${clipped(value)} in ${monthWords("en", month)}: an index must be above 0. Choose another, or correct the number.`,
  noIndex: ({ metric }) =>
    `“${clipped(metric)}” has no value in the months of the results. Choose another metric as the index.`,
  indexTooFew: ({ months, needed }, numbers) =>
    `Results and index are known together in ${counted(months, MONTHS, numbers)}; at least ${numbers.plain(needed)} are needed. Add earlier months.`,
  indexExpected: ({ metric, values, months }, numbers) =>
    `“${clipped(metric)}”: ${counted(values, ["value is", "values are"], numbers)} expected for a period of ${counted(months, MONTHS, numbers)}. Give one for all months, or one a month.`,
  badTarget: ({ part, value }, { plain, percent }) => {
    const words = {
      target: "The company target must be a number above 0",
      historyShare: `The share of history beside potential must be between 0 and 1 (${percent(0.7)} is ${plain(0.7, 1)})`,
      overAssign: `At most ${percent(0.15)} (${plain(0.15, 2)}) can be handed down beyond the company target`,
      leastChance: `The smallest chance of a goal must be above 0 and below 1 (${percent(0.35)} is ${plain(0.35, 2)})`,
    };
    return `${words[part]}, not “${clipped(value)}”.`;
  },
  badReview: ({ part, value }, { plain, percent }) => {
    const words = {
      months: "The months between reviews must be a whole number, 0 for none",
      step: `The most that a review raises a goal by must be between 0 and 1 (${percent(0.05)} is ${plain(0.05, 2)})`,
    };
    return `${words[part]}, not “${clipped(value)}”.`;
  },
  badCurve: ({ attainment, before }, numbers) => {
    const [here, there] = [exactPercent(attainment, numbers), exactPercent(before, numbers)];
    return attainment > before
      ? `The curve must rise: ${here} pays less than ${there}. Correct one of the two.`
      : `The curve must rise: ${here} comes after ${there}. Put its points in order, each once.`;
  },
  curveShape: (_, numbers) =>
    `The curve takes two columns, attainment and payout, and a row for each point, such as ${numbers.plain(0.8, 1)} and ${numbers.plain(0.5, 1)}.`,
  notAShare: ({ value, name }, numbers) =>
    `${exactly(value, numbers)} in ${name} is too much for a share. Write ${numbers.plain(0.8, 1)} for ${numbers.percent(0.8)}.`,
  minimumsExceed: ({ least, goal }, numbers) =>
    `The minimums add up to ${exactly(least, numbers)}, more than the team goal ${exactly(goal, numbers)}. Lower min, or raise the team goal.`,
  notPlaced: ({ goal, most, missing }, numbers) =>
    `${exactly(missing, numbers)} of the team goal ${exactly(goal, numbers)} would be nobody's: the parts can add up to ${exactly(most, numbers)}. Raise max, or give a weight above 0 to whoever has none.`,
  minAboveMax: ({ row, min, max }, numbers) => {
    const where = row === 0 ? "" : `In row ${numbers.plain(row)}, `;
    return `${where}min ${exactly(min, numbers)} is more than max ${exactly(max, numbers)}. Correct one of the two.`;
  },
  tiersOrder: ({ from, before }, numbers) =>
    `The tiers must rise: ${exactly(from, numbers)} comes after ${exactly(before, numbers)}. Put them in order, each once.`,
  tiersShape: (_, numbers) =>
    `tiers takes two columns, the amount from which a rate holds and the rate, and a row for each tier, such as ${numbers.plain(10000)} and ${numbers.plain(0.05, 2)}.`,
  goalTooLow: ({ row, name, goal, other, amount }, numbers) => {
    const where = row === 0 ? "" : `In row ${numbers.plain(row)}, `;
    return `${where}${name} ${exactly(goal, numbers)} is too low for ${other} ${exactly(amount, numbers)}, more than 20 times as much. Give both in the same unit.`;
  },

  missing: ({ name }) => `${name} is missing. Select its cells or type a value.`,
  sizes: ({ name, cells, other, otherCells }, numbers) =>
    `${name} has ${counted(cells, ["cell", "cells"], numbers)} but ${other} has ${numbers.plain(otherCells)}. Select ranges of the same length.`,
  notADate: ({ value, row, name }, numbers) =>
    row === 0
      ? `"${clipped(value)}" in ${name} is not a date.`
      : `"${clipped(value)}" in row ${numbers.plain(row)} of ${name} is not a date. Correct it or leave it blank.`,
  notANumber: ({ value, row, name }, numbers) =>
    row === 0
      ? `"${clipped(value)}" in ${name} is not a number.`
      : `"${clipped(value)}" in row ${numbers.plain(row)} of ${name} is not a number. Correct it or leave it blank.`,
  tooLarge: ({ value, row, name }, numbers) =>
    `"${clipped(value)}" in row ${numbers.plain(row)} of ${name} is too large for a result. Correct it or leave it blank.`,
  badOption: ({ value, name, allowed, row = 0 }, numbers) =>
    `"${clipped(value)}" is not possible in ${row > 0 ? `row ${numbers.plain(row)} of ` : ""}${name}. Use ${allowed}.`,
  oneValue: ({ name, cells }, numbers) =>
    `${name} has ${numbers.plain(cells)} cells but takes one value. Choose one cell.`,
  weightless: ({ name }) =>
    `${name} is 0 in every month, so no month can have a part of the goal. Give at least one month more than 0.`,
  badFactors: ({ count }, numbers) =>
    `factors needs 12 numbers, January first, none below 0 and not all 0; ${numbers.plain(count)} can be used.`,
  funnelRises: ({ name, row, count, before }, numbers) =>
    `Row ${numbers.plain(row)} of ${name} has ${exactly(count, numbers)}, more than the ${exactly(before, numbers)} before it. Give counts from the first stage to the sale, or rates from 0 to 1 (${numbers.percent(0.4)} is ${numbers.plain(0.4, 1)}).`,
  funnelStops: ({ name, row }, numbers) =>
    `Row ${numbers.plain(row)} of ${name} is empty or 0, so no count in the stages before it is enough. Use counts of a longer time, or a rate above 0.`,
  countsRise: ({ name, row, count, before }, numbers) =>
    `Row ${numbers.plain(row)} of ${name} has ${exactly(count, numbers)}, more than the ${exactly(before, numbers)} before it. Give counts of the same months from the first stage to the sale.`,
  oneStage: ({ name }) =>
    `${name} has only one stage, so there is no rate to the next one. Select the counts of all stages, the sale last.`,
  bothRanges: ({ name, other }) =>
    `${name} and ${other} are both ranges. Make one of them a column and the other a row.`,
  tooBig: ({ rows, most }, numbers) =>
    `${numbers.plain(rows)} rows; use up to ${numbers.plain(most)}, or the wizard.`,

  busy: () => "Someone else is writing goals in this file right now. Try again in a moment.",
  nothingToUndo: () => "There is nothing to undo: no goals were written since the last undo.",
  toldSince: ({ version }) =>
    `${version === null ? "These goals are marked as reviewed" : `Version ${version} is published`}, so the write behind ${version === null ? "them" : "it"} cannot be undone: its tabs would go, ${tabNames.log} among them. To change goals, update them or write own values with reasons into Goals, then publish again.`,
  nothingToFreeze: () =>
    "No formula in this file calls a function of Goalwright, so there is nothing to freeze: the goal workbook holds values and ordinary formulas.",
  nothingFrozen: () =>
    "There are no frozen formulas in this file, so there are none to bring back.",
  changedSince: ({ where }) =>
    `Undoing would lose what was changed since the goals were written: ${where}. As long as that is so, nothing is undone.`,
  otherThanShown: () =>
    "Something was typed since this page was drawn, so other goals would be written than it shows. Nothing was written. Below is what would change now.",
  fileFull: ({ cells, needs, most }, numbers) =>
    `This file has ${numbers.plain(cells)} cells, empty ones too, and the goals need ${numbers.plain(needs)} more; Google takes ${numbers.plain(most)}. Nothing has been written. Delete tabs, rows or columns that nobody needs.`,
  managersOnly: () =>
    "The manager has shared this workbook with the team, and only they can change it. Nothing was changed. Type your results in the yellow cells of Tracking.",
  notSharedInFile: () =>
    "This workbook was not shared from here, so there is nothing to take back. Look at Share in the file.",
  inFileLost: () =>
    "What Goalwright knew of whom this workbook is shared with is damaged. Nothing was changed. Look at Share in the file, and at Data > Protect sheets and ranges.",
  protectedTabs: ({ tabs }) =>
    `Somebody else has protected “${tabs}”. Nothing has been written. Ask for the right to edit, or to take the protection away.`,

  noGoalsYet: () =>
    "There are no goals in this file yet. Choose “Set up goals” in the menu, and write them.",
  goalNotFound: ({ person }) =>
    `The goal of ${clipped(person)} is not in the tab any more. Choose “Update goals” to write it again.`,
  goalNoNumber: ({ where, value }) =>
    `${where} holds “${clipped(value)}”, which is no goal. Write a number into the yellow cell beside it, or leave that blank.`,
  goalsOutdated: () =>
    "Something that the goals go by has changed since they were written (results, the team or its leave). Choose “Update goals” first, so that everybody gets what the workbook says.",
  reasonsMissing: ({ people }) =>
    `An own value has no reason: ${people}. Goals are reviewed and published only with it: write it there; the person will read it.`,
  namesColleague: ({ person, name, text, where }) =>
    `The file of ${clipped(person)} would name ${clipped(name)}: “${clipped(text)}”${where === "" ? "" : ` (${where})`}. Write it without colleagues’ names, then try again.`,
  notReviewed: () =>
    "These goals are not reviewed as they are now. Read them, then mark them as reviewed.",
  notPublished: () =>
    "Nothing is published yet. Publish the goals first; files tell what was published.",
  noTracking: () =>
    "The tab Tracking is not there, or is for another metric or period than the published goals. Nothing was written. Choose “Update goals” to make it anew.",
  nothingNew: ({ version }) =>
    `The goals are those of version ${version}, which is published already. Nothing was done.`,
  causeNeeded: ({ version }) =>
    `Version ${version} is published for this period. Write why its goals change: everybody whose goal changes will read it.`,
  oldReasons: ({ people, version }) =>
    `The reason that version ${version} told of a former goal still stands beside the new one: ${people}. Nothing was published. Write there why it is another now, or tick before publishing that this reason holds for the new goal, too.`,
  badFrom: ({ month, first, last }) =>
    `${monthWords("en", month)} is not a month that a change can begin with. Choose one from ${monthWords("en", first)} to ${monthWords("en", last)}.`,
  keptBeyondGoal: ({ person, metric, currency, goal, kept, month }, numbers) =>
    `${clipped(person)}: the goal of ${numbers.money(goal, currency)} (${clipped(metric)}) is less than the months before ${monthWords("en", month)} keep, ${numbers.money(kept, currency)}. Let the change begin with an earlier month, or set a higher goal.`,
  otherPublisher: ({ name, email }) =>
    `The files of this team belong to ${name === "" ? email : `${clipped(name)} (${email})`}, who published them; Google shows them to nobody else’s add-on. Nothing was done. Ask them to share, or make files of your own: everybody then gets a new one from you.`,
  shareLost: () =>
    "What was kept about sharing cannot be read. Nothing was done. Make a copy of this file (File → Make a copy) and share from the copy: everybody then gets a new file. The files of before stay in your Drive with all that was typed.",
  driveQuota: () =>
    "Google allows no more for now. Wait a while, then share again: it goes on where it stopped.",
  driveForbidden: () =>
    "Google says that Goalwright may not use files that it makes. Choose “Share with the team” in the menu again and tick the permission.",
  nobodysGoal: ({ person }) =>
    `${clipped(person)} has no published goal. Publish the goals first, or leave them out.`,

  unreadableFile: ({ file }) =>
    `${file} cannot be read: it is damaged or locked with a password. Save it again as .xlsx or .csv and use that file.`,
  notASpreadsheet: ({ file }) => `${file} is not a spreadsheet. Use an .xlsx or a .csv file.`,
  emptyFile: ({ file }) =>
    `${file} is empty. Use a file with past results: who sold how much in which month.`,
};
