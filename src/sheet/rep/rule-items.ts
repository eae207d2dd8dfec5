import { awayRule, type HowPaid } from "../../text/away-rule.ts";
import { monthWords } from "../../text/month.ts";
import { type Item, titled } from "./flow.ts";
import { dayWords, goalWords } from "./formats.ts";
import { paidGoals } from "./part-pay.ts";
import type { RepFacts } from "./rep-facts.ts";
import type { RepVoice } from "./rep-voice.ts";

/** What the manager says to the person's answer. */
export const replyItems = ({ reply }: RepFacts, { text, language }: RepVoice): readonly Item[] =>
  reply === undefined
    ? []
    : [
        { kind: "title", text: text.reply.title },
        {
          kind: "text",
          text: text.reply.text(reply.words, reply.by, dayWords(reply.on, language)),
        },
      ];

/** What is given beside money. */
export const rewardItems = ({ rewards }: RepFacts, { text }: RepVoice): readonly Item[] => {
  if (rewards.length === 0) return [];
  const words = text.rewards;
  return [
    { kind: "title", text: words.title },
    ...rewards.map(
      ({ what, who, when }): Item => ({
        kind: "text",
        text: [what, who && words.who(who), when && words.when(when)].filter(Boolean).join(" "),
      }),
    ),
  ];
};

/** Where the others are, and by what rules goals hold. */
export const ruleItems = (facts: RepFacts, voice: RepVoice): readonly Item[] => {
  const { rules, team, teamTitle } = voice.text;
  const { correctUntil = null, questionsUntil } = facts;
  const goals = facts.metrics.filter(({ isNeed }) => !isNeed);
  const ranges = facts.metrics.flatMap((metric) => {
    if (metric.team === null) return [];
    const { low, high } = metric.team;
    const range = team(goalWords(metric, low, voice), goalWords(metric, high, voice));
    return [facts.metrics.length > 1 ? `${metric.metric}: ${range}` : range];
  });
  const sentences = [
    rules.counts(goals.map(({ metric }) => metric).join(", ")),
    rules.changes(
      dayOr(correctUntil, voice),
      facts.reviews.map((month) => monthWords(voice.language, month)).join(", "),
      questionsUntil === correctUntil ? "" : dayOr(questionsUntil, voice),
    ),
    awayRule(rules.away, howPaid(facts)),
    rules.windfall,
    ...(facts.pay?.hasClawback ? [rules.clawback] : []),
  ];
  return [...titled(teamTitle, ranges), ...titled(rules.title, sentences)];
};

/** How amounts at 100 % are paid; null where there is none. */
const howPaid = (facts: RepFacts): HowPaid | null => {
  const { pay, period } = facts;
  if (pay === null || pay.commission !== null || paidGoals(facts).length === 0) return null;
  return { every: pay.everyMonths, of: period.months };
};

const dayOr = (day: string | null, { language }: RepVoice): string =>
  day === null ? "" : dayWords(day, language);

/** How each goal was worked out, step by step. */
export const detailItems = ({ metrics }: RepFacts, { text }: RepVoice): readonly Item[] =>
  titled(
    text.details,
    metrics.flatMap(({ metric, details }) =>
      details === undefined ? [] : [metrics.length > 1 ? `${metric}: ${details}` : details],
    ),
  );
