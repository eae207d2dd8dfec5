import type { Month } from "../../../core/calendar/month.ts";
import type { Answers, Doubt } from "../../../core/doubts.ts";
import type { Notice } from "../../../core/notices.ts";
import type { Member, Roster } from "../../../core/people/roster.ts";
import type { MetricReading, TeamMember } from "../reading.ts";
import { type EmptyStretch, emptyStretches } from "./empty-stretches.ts";
import { awayAsStated } from "./members-of.ts";
import { statedStays } from "./stated-stays.ts";
import { isInStretch, stretchDoubt, stretchNotice } from "./stretch-doubts.ts";
import { teamMembers } from "./team-members.ts";
import { timelinesOf } from "./timelines.ts";
import { type InMonth, withoutMonths } from "./without-months.ts";

export interface Employment {
  /** Results with the months before hiring, after leaving and on leave unknown. */
  readonly metrics: readonly MetricReading[];
  /** Who left and gets no goal. */
  readonly gone: readonly string[];
  readonly team: readonly TeamMember[];
  readonly notices: readonly Notice[];
  readonly doubts: readonly Doubt[];
}

/**
 * Who joined, left or was on leave, and results without the months in which nobody could sell. A
 * roster's facts need no question; what it does not say is told by the main metric's months without
 * results and asked. A month partly worked stays. `today` is the month that is still running.
 */
export const employment = (
  metrics: readonly MetricReading[],
  main: string,
  today: Month,
  roster: Roster | null,
  told: Answers,
): Employment => {
  const metric = metrics.find(({ name }) => name === main)!;
  const people = metric.results.people.map(({ person }) => person);
  const stated = statedStays(metrics, people, today, roster ?? [], told);
  const isStated = awayAsStated(stated);
  const asked = emptyStretches(timelinesOf(metrics, metric, isStated))
    .filter((stretch) => !isKnown(stretch, stated.memberOf(stretch.person)))
    .map((stretch) => ({ stretch, doubt: stretchDoubt(stretch, told) }));
  const agreed = asked.filter(({ doubt }) => doubt.answer === "yes");
  const stretches = new Map<string, EmptyStretch[]>();
  for (const { stretch } of agreed) {
    stretches.set(stretch.person, [...(stretches.get(stretch.person) ?? []), stretch]);
  }
  const mayBeOut = (person: string) => stated.memberOf(person) !== null || stretches.has(person);
  const isOut: InMonth = (person, month) =>
    isStated(person, month) ||
    (stretches.get(person) ?? []).some((stretch) => isInStretch(stretch, month));
  const left = new Set([
    ...stated.gone,
    ...agreed.flatMap(({ stretch }) => (stretch.kind === "left" ? [stretch.person] : [])),
  ]);
  const joined = new Map(
    agreed.flatMap(({ stretch }) =>
      stretch.kind === "joined" ? [[stretch.person, stretch.first] as const] : [],
    ),
  );
  return {
    metrics: people.some(mayBeOut) ? withoutMonths(metrics, isOut) : metrics,
    gone: people.filter((person) => left.has(person)),
    team: teamMembers(people, stated.memberOf, joined, stated.others, today),
    notices: [
      ...stated.notices,
      ...agreed.flatMap(({ stretch, doubt }) => (doubt.isTold ? [stretchNotice(stretch)] : [])),
    ],
    doubts: asked.map(({ doubt }) => doubt),
  };
};

/** Whether the roster says when somebody came or left, so that nobody need be asked. */
const isKnown = ({ kind }: EmptyStretch, member: Member | null): boolean => {
  switch (kind) {
    case "joined":
      return member !== null && member.hired !== null;
    case "left":
      return member !== null && member.ended !== null;
    case "leave":
      return false;
  }
};
