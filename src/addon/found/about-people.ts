import type { Doubt } from "../../core/doubts.ts";
import type { Notice, NoticeCode } from "../../core/notices.ts";

/** Whether a notice is about people: the review says it. */
export const isAboutPeople = ({ code }: Notice): boolean => ABOUT_PEOPLE.has(code);

/** Whether it is about the table. The wizard has a choice of its own for the metric. */
export const isAboutTable = (notice: Notice): boolean =>
  !isAboutPeople(notice) && notice.code !== "metricChosen";

const ABOUT_PEOPLE: ReadonlySet<NoticeCode> = new Set<NoticeCode>([
  "peopleWithoutResults",
  "spellingsUnited",
  "moreSpellingsUnited",
  "personMerged",
  "notInRoster",
  "rosterOnly",
  "teamRead",
  "hasLeft",
  "outsideEmployment",
  "onLeave",
  "joinedLater",
]);

/** Whether a question is about people: the review asks it, the first screen all others. */
export const isPeopleDoubt = ({ code }: Pick<Doubt, "code">): boolean => PEOPLE_DOUBTS.has(code);

const PEOPLE_DOUBTS: ReadonlySet<Doubt["code"]> = new Set([
  ...(["samePerson", "joined", "left", "leave"] as const),
]);
