import { tabNames } from "../tab-names.ts";

/** The Team tab. Its headings are those of a roster, which this tab can be read as. */
export const team = {
  tab: tabNames.team,
  title: "Team",
  why: "Who is in the team, since when, and what fair goals depend on. Fill in the yellow cells that you know.",
  /** Which list counts: this one, or one of the user's own. */
  counts:
    "What stands in the yellow cells counts the next time that goals are written. A new person goes into a row of its own, with the name.",
  roster: (source: string) =>
    `Your own list, ${source}, counts, and is shown here: correct it there. What you type into yellow cells stays, but does not count.`,
  headers: {
    person: "Person",
    aliases: "Also written as",
    role: "Role",
    manager: "Manager",
    hired: "Hire date",
    ended: "End date",
    territory: "Territory size",
    targetIncentive: "Target incentive (a year)",
    email: "E-mail",
    language: "Language",
    first: "First seen",
    last: "Last seen",
  },
  /** Of the nth leave; the first needs no number. */
  leaveFrom: (nth: number) => (nth === 1 ? "Leave from" : `Leave from (${nth})`),
  leaveTo: (nth: number) => (nth === 1 ? "Leave to" : `Leave to (${nth})`),
  notes: {
    aliases:
      "Other ways in which your results write this name (“Ana G.”, say), which count as this person. It fills in by itself; empty, there is none.",
    hired: "First day in the team. Earlier results do not count, and the first months are a ramp.",
    ended: "Last day in the team. Blank: still in it.",
    leave:
      "First and last day of a leave: these days are no data, and lower the goal. No last day while it lasts.",
    territory:
      "How much the territory of this person holds, in one unit of yours: accounts, shops, inhabitants. Fairness tests by it that goals do not depend on it, and a company target can be handed down by it. Leave it empty if you need neither.",
    targetIncentive:
      "For reaching the goals of a whole year, also where the goals are of a shorter period: a half-year then pays half of it. The amount in the wizard’s step on incentives is for the period itself, and holds for whoever has none here.",
    email: "Where this person’s goal will be shared.",
    language: "Of the person’s own file. Blank: that of this workbook.",
    first: "The first month with a result: when somebody seems to have joined.",
    last: "The last month with a result: when somebody seems to have left.",
  },
  dateHelp: "A date, or nothing.",
  numberHelp: "A number from 0 on, or nothing.",
  emailHelp: "An e-mail address, or nothing.",
  languageHelp: "English, Español, or nothing.",
};

export type TeamText = typeof team;
