import type { Plan } from "../../core/plan.ts";
import { monthName } from "../../text/month.ts";
import { numbersIn } from "../../text/number.ts";
import { asked, plansFor } from "../facts.ts";
import { questionOf } from "../question.ts";
import type { Preview, PreviewPerson, Question } from "../service.ts";
import { noticesTold } from "../told.ts";
import { textsIn, userLanguage } from "../voices.ts";

const LEAST = 50; // of 100: the slider's lower end
const POSITIONS = 31;

/** The goals at every position of the slider, so that moving it asks nobody. */
export const preview = (question: Question): Preview => {
  const about = asked(questionOf(question));
  const planAt = plansFor(about);
  const plans = Array.from({ length: POSITIONS }, (_, i) => planAt((LEAST + i) / 100));
  const { currency } = about.metric;
  const plan = plans[0]!;
  const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  return {
    period: question.period,
    currency,
    people: plan.goals.map((_, i) => personAt(plans, i)),
    teamChance: plans.map(({ team }) => team.chance),
    reasons: reasonsFor(plan, question.growth !== null, locale),
    notices: noticesTold(plan.notices, currency),
  };
};

const personAt = (plans: readonly Plan[], i: number): PreviewPerson => {
  const goals = plans.map((plan) => plan.goals[i]!);
  const { person, last, expected } = goals[0]!;
  return {
    person,
    last,
    expected,
    start: goals.map(({ start }) => start),
    goal: goals.map(({ goal }) => goal),
    stretch: goals.map(({ stretch }) => stretch),
    chance: goals.map(({ chance }) => chance),
  };
};

/** Season and market in a sentence each. */
const reasonsFor = (plan: Plan, isGiven: boolean, locale: string): readonly string[] => {
  const language = userLanguage();
  const { reading } = textsIn(language);
  const { plain, change } = numbersIn(locale);
  const sorted = [...plan.season].sort((a, b) => a.factor - b.factor);
  const [low, high] = [sorted[0], sorted[sorted.length - 1]];
  const isFlat = !low || !high || low.factor === high.factor;
  const factor = (value: number) => plain(value, 2);
  const name = (month: number) => monthName(language, month);
  const growth = change(plan.growth, 1);
  const market = isGiven ? reading.marketGiven(growth) : reading.market(growth);
  return [
    ...(isFlat
      ? []
      : [
          reading.season(
            name(low.month),
            factor(low.factor),
            name(high.month),
            factor(high.factor),
          ),
        ]),
    plan.growth === 0 ? reading.noMarket : market,
  ];
};
