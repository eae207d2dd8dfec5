import { sum } from "../../core/stats/sum.ts";
import { monthWords } from "../../text/month.ts";
import { causeLeft } from "./cause-left.ts";
import { dayWords, ended, goalWords } from "./formats.ts";
import type { RepEarlier, RepFacts, RepMetric } from "./rep-facts.ts";
import type { RepVoice } from "./rep-voice.ts";

/** What is another than in the version before, from when on and why; "" for a first version. */
export const changeWords = (facts: RepFacts, voice: RepVoice): string => {
  const { change, metrics, version } = facts;
  const changed = metrics.filter(({ before }) => before !== null);
  if (change === null || changed.length === 0) return "";
  const goals = changed.filter(({ isNeed }) => !isNeed);
  const from = monthWords(voice.language, change.from);
  return [
    voice.text.changed.title(change.version ?? version),
    ...goals.flatMap((metric) => goalSentences(facts, metric, from, voice)),
    ...changed.filter(({ isNeed }) => isNeed).map((metric) => needSentence(metric, voice)),
    ...(goals.length > 0 || change.cause === "" ? [] : [because(change.cause, voice)]),
    ...(change.earlier ?? []).flatMap((one) => earlierSentences(facts, one, voice)),
  ].join(" ");
};

/** What a goal was by a version before, and why. */
const earlierSentences = (
  { metrics }: RepFacts,
  { version, published, goals }: RepEarlier,
  voice: RepVoice,
): readonly string[] =>
  goals.flatMap(({ metric: name, goal, reason }) => {
    const metric = metrics.find((one) => one.metric === name);
    if (metric === undefined) return [];
    const { earlier } = voice.text.changed;
    const day = dayWords(published, voice.language);
    const of = metrics.length > 1 ? name : "";
    return [`${earlier(version, day, of, goalWords(metric, goal, voice))}: ${ended(reason)}`];
  });

const goalSentences = (
  facts: RepFacts,
  metric: RepMetric,
  from: string,
  voice: RepVoice,
): readonly string[] => {
  const { changed } = voice.text;
  const { goal } = metric;
  const before = metric.before!;
  const [now, was] = [goal, before].map((amount) => goalWords(metric, amount, voice));
  const name = facts.metrics.length > 1 ? metric.metric : "";
  const cause = [metric.reason, causeOf(facts, metric)].filter((part) => part !== "").join("; ");
  const said =
    goal === before ? changed.months(name, now!, from) : changed.goal(name, now!, was!, from);
  return [
    ended(said),
    ...(cause === "" ? [] : [because(cause, voice)]),
    ...(facts.hidesChance || goal === before ? [] : chanceSentences(metric, voice)),
    ...keptSentences(metric, before, from, voice),
  ];
};

/** The manager's own words, named as such. */
const because = (reason: string, { text }: RepVoice): string => text.changed.because(ended(reason));

const chanceSentences = (
  { chances, isLessBetter }: RepMetric,
  { text }: RepVoice,
): readonly string[] =>
  chances.goal === null ? [] : [text.changed.chance(Math.round(100 * chances.goal), isLessBetter)];

const needSentence = (metric: RepMetric, voice: RepVoice): string => {
  const [now, was] = [metric.goal, metric.before!].map((one) => goalWords(metric, one, voice));
  return voice.text.changed.need(metric.metric, now!, was!);
};

/** What is left to say of why goals changed: of several goals the first that changed says it. */
const causeOf = (facts: RepFacts, metric: RepMetric): string =>
  metric === facts.metrics.find(({ before, isNeed }) => before !== null && !isNeed)
    ? causeLeft(facts)
    : "";

/** What the months before the change hold, and by how much the others change; nothing where there are none. */
const keptSentences = (
  { goal, months, kept: count = 0, ...metric }: RepMetric,
  before: number,
  from: string,
  voice: RepVoice,
): readonly string[] => {
  const { text, numbers } = voice;
  const kept = sum(months.slice(0, count));
  if (count === 0) return [];
  const keeps = text.changed.kept(goalWords({ ...metric, goal, months }, kept, voice));
  if (kept === 0 || goal === before || before <= kept) return [keeps];
  const [whole, rest] = [goal / before, (goal - kept) / (before - kept)].map((ratio) => {
    const share = Number((ratio - 1).toFixed(3));
    return numbers.change(share, Number.isInteger(Number((100 * share).toFixed(1))) ? 0 : 1);
  });
  return whole === rest ? [keeps] : [keeps, text.changed.by(whole!, rest!, from)];
};
