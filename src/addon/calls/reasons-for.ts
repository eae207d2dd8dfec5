import type { Month } from "../../core/calendar/month.ts";
import type { Plan } from "../../core/planned.ts";
import { monthsWithResults } from "../../sheet/read/months-with-results.ts";
import type { Reading } from "../../sheet/read/reading.ts";
import { monthWords } from "../../text/month.ts";
import { type NumberWords, numbersIn } from "../../text/number.ts";
import { seasonSentence } from "../../text/season-sentence.ts";
import { textsIn, userLanguage } from "../voices.ts";
import { comingWords } from "./coming-words.ts";

/** What the numbers were made from, beside the plan itself. */
interface MadeFrom {
  readonly reading: Pick<Reading, "people" | "metrics" | "start">;
  /** The last month with a result. */
  readonly last: Month;
  /** Whether the growth is the manager's. */
  readonly isGrowthGiven: boolean;
  readonly currency: string | null;
  readonly locale: string;
}

/** What the goals stand on, a sentence each: results, season, market, one-off sales, and how sure that is. */
export const reasonsFor = (plan: Plan, from: MadeFrom): readonly string[] => {
  const { reading: text } = textsIn(userLanguage());
  const numbers = numbersIn(from.locale);
  const growth = numbers.change(plan.growth, 1);
  const market = from.isGrowthGiven ? text.marketGiven(growth) : text.market(growth);
  const events = comingWords(plan, from.last, numbers);
  const capped = plan.windfalls.filter(({ isNormal }) => !isNormal).length;
  return [
    ...resultsWords(plan, from, numbers),
    seasonWords(plan, monthsWithResults(from.reading), numbers),
    plan.growth === 0 ? text.noMarket : market,
    ...(events.length === 0 ? [] : [text.events(events.join("; "))]),
    ...(plan.isLessBetter ? [] : [text.windfalls(capped, numbers)]),
    ...roomWords(plan, numbers),
    sureWords(plan, from, numbers),
  ];
};

/** By how much the goals are higher for the support that was told; nothing where none is. */
const roomWords = ({ goals, company }: Plan, numbers: NumberWords): readonly string[] => {
  const { reading: text } = textsIn(userLanguage());
  const most = Math.max(1, ...goals.map(({ why }) => why.potential)) - 1;
  if (most === 0) return [];
  return [company?.handed ? text.roomBeside : text.room(numbers.change(most, 1))];
};

/** Which results were read, and the time between them and the goals. */
const resultsWords = (
  { period }: Plan,
  { reading, last }: MadeFrom,
  numbers: NumberWords,
): readonly string[] => {
  const language = userLanguage();
  const { reading: text } = textsIn(language);
  const [first, end] = [reading.start, last].map((month) => monthWords(language, month));
  const gap = period.start - last - 1;
  return [
    text.results(reading.people.length, monthsWithResults(reading), `${first}`, `${end}`, numbers),
    ...(gap > 0 ? [text.gap(gap, numbers)] : []),
  ];
};

const seasonWords = (plan: Plan, months: number, numbers: NumberWords): string => {
  const language = userLanguage();
  const { reading: text } = textsIn(language);
  if (plan.seasonBasis === "none") return text.noSeason(months);
  const factors = plan.season.map(({ factor }) => factor);
  if (new Set(factors).size < 2) return text.flat;
  const said = text.season(seasonSentence(factors, language, numbers));
  return `${said} ${text.seasonFrom[plan.seasonBasis](months)}`;
};

/** What is expected of the team, and where about two of three such periods would end. */
const sureWords = (
  { team: { expected, sd } }: Plan,
  { currency }: MadeFrom,
  numbers: NumberWords,
): string => {
  const { reading: text } = textsIn(userLanguage());
  const [middle, low, high] = [expected, Math.max(0, expected - sd), expected + sd].map((amount) =>
    numbers.money(amount, currency, 0),
  );
  return text.sure(`${middle}`, `${low}`, `${high}`);
};
