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
