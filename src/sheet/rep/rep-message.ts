import { periodCode } from "../../core/calendar/period.ts";
import { monthWords } from "../../text/month.ts";
import { periodInWords, periodWords } from "../../text/period.ts";
import { causeLeft } from "./cause-left.ts";
import { dayWords, goalWords } from "./formats.ts";
import { payParts } from "./pay-parts.ts";
import type { RepFacts, RepMetric } from "./rep-facts.ts";
import { type RepVoice, repVoice } from "./rep-voice.ts";

/** "Ana – Goal 2026". */
export const repFileName = (facts: RepFacts): string =>
  repVoice(facts).text.file(facts.person, periodWords(facts.language, periodCode(facts.period)));

/** What the person is told by e-mail when the file is shared on a day, "2026-01-12". */
export const repMessage = (
  facts: RepFacts,
  today: string,
): { readonly subject: string; readonly text: string } => {
  const voice = repVoice(facts);
  const { message } = voice.text;
  const [main, ...further] = facts.metrics;
  const others = further.filter(({ isNeed }) => !isNeed);
  const { currency, goal, chances, isLessBetter } = main;
  const nameOf = (metric: RepMetric) =>
    metric.isLessBetter ? voice.text.atMost(metric.metric) : metric.metric;
  const words = {
    person: facts.person,
    when: whenOf(facts),
    goal: goalWords(main, goal, voice),
    metric: currency === null || further.length > 0 ? main.metric : "",
    inHundred: facts.hidesChance || chances.goal === null ? null : Math.round(100 * chances.goal),
    supported: chances.supported === undefined ? null : Math.round(100 * chances.supported),
    isLessBetter,
    isPaid: facts.pay !== null,
    reason: main.reason,
    from: facts.change === null ? "" : monthWords(facts.language, facts.change.from),
    cause: causeLeft(facts).trim(),
    pay: payWords(facts, voice),
    parts: payParts(facts, voice),
    others: others
      .filter(({ before }) => facts.change === null || before === null)
      .map((metric) => {
        const mine = metric.reason === "" ? "" : message.mine(metric.reason);
        return `${nameOf(metric)}: ${goalWords(metric, metric.goal, voice)}${mine}`;
      }),
    isSame: main.before === null,
    changed: [main, ...others].flatMap((metric) =>
      metric.before === null
        ? []
        : {
            name: nameOf(metric),
            now: goalWords(metric, metric.goal, voice),
            before: goalWords(metric, metric.before, voice),
          },
    ),
    needs: further
      .filter(({ isNeed }) => isNeed)
      .map((metric) => ({ metric: metric.metric, amount: goalWords(metric, metric.goal, voice) })),
    until: lastDay(facts, today),
  };
  return {
    subject: message.subject(words.when),
    text: facts.change === null ? message.text(words) : message.changed(words),
  };
};

/** What all goals reached in full pay, the team's left out; "" where none is known. */
const payWords = ({ metrics, pay }: RepFacts, { numbers }: RepVoice): string => {
  const amount = metrics.reduce((sum, { target }) => sum + (target ?? 0), 0);
  return pay === null || pay.commission !== null || !(amount > 0)
    ? ""
    : numbers.money(amount, pay.currency);
};

/** Until which day goals can be questioned; "" for no limit, and where that day is over. */
const lastDay = ({ questionsUntil, language }: RepFacts, today: string): string =>
  questionsUntil === null || questionsUntil < today ? "" : dayWords(questionsUntil, language);

const whenOf = ({ language, period }: RepFacts): string =>
  periodInWords(language, periodCode(period));
