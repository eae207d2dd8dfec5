import { counted } from "../counted.ts";
import { numbersIn } from "../number.ts";
import { type LeadWords, whyLead } from "../why-lead.ts";

const words: LeadWords = {
  usual: (level, own) =>
    own === null
      ? `Your usual month is ${level}.`
      : `Your own usual month is ${own}; the team’s results count, too, which makes it ${level}.`,
  ofTeam: (level) =>
    `Too little is known of your own months yet, so the goal goes by the team’s usual month, ${level}.`,
  beside: (goal, far, isBelow, { months, sum }) => {
    const such =
      months === 1
        ? "one such month"
        : `${counted(months, ["month", "months"], numbersIn("en_US"))} like that`;
    return far === ""
      ? `${goal} is just ${such}.`
      : `${goal} lies ${far} ${isBelow ? "below" : "above"} ${such}${months === 1 ? "" : ` (${sum})`}.`;
  },
  atMost: (goal) => `At most ${goal}`,
  raises: "it is raised by",
  lowers: (isFirst) => (isFirst ? "it is lowered by" : "lowered by"),
  and: "and",
  parts: {
    season: "the season of these months",
    presence: "the time in which you are not there or still new",
    teamTrend: "the team’s trend",
    toldTrend: "the growth expected of the market",
    ownTrend: "the level of your own months",
    bothTrends: "the team’s trend and the level of your own months",
    events: "what is known to come",
    soFar: "the results of this period so far",
    support: "the support that is planned",
    room: "the room left for weaker months",
    bold: "a bold choice of goals",
    capacity: "what one person can handle",
    company: "the company’s target",
    held: "the goal that you were told before",
    stepped: "the limit on how far a review moves a goal",
  },
  named: (names) => names.map((name) => `“${name}”`).join(" and "),
};

/** Why a goal is what it is, in three sentences. */
export const whyLeadYours = whyLead(words);
