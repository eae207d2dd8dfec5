import type { RewardSentences } from "../sentences.ts";

export const rewards: RewardSentences = {
  thanks: () =>
    "Thank people in front of the team, and say what for. It costs nothing, and everybody learns what good work looks like.",
  firstPick: () =>
    "Let those who pass their goal choose first among new leads, areas or shifts. The best go on past the goal as long as there is more to win.",
  mentor: () =>
    "Make one of the best the mentor of the newcomers, and give the role a title. It honours experience, and newcomers learn fastest beside a colleague.",
  weeklyWins: (metric) =>
    `Post every week the names of all who kept pace${metric ? ` in ${metric}` : ""}. Small wins, often, help most where the goal still seems far.`,
  halfDay: (metric) =>
    metric
      ? `Give half a day off to everyone who reaches the goal in ${metric}. Effort is in each person's own hands, and the middle of the team is where the most can be gained.`
      : "Give half a day off for reaching Start, and another for the goal. Steps within reach move the middle of the team, where the most can be gained.",
  contest: () =>
    "Hold a contest that everyone above a bar wins, and let the winners choose among equal prizes: a lunch, a course, a gift card. Several equal prizes spur as much as a ranking, and more people try.",
  choice: () =>
    "Ask each person which reward they would like, before you promise any. What people choose themselves is worth more to them, and often costs little.",
  flexibleHours: (metric) =>
    `Let whoever keeps pace${metric ? ` in ${metric}` : " with the goal"} for four weeks choose the hours of the next four. It costs nothing but trust, and the middle of the team moves with steps within reach.`,
  parking: () =>
    "Give the best parking spot, or the desk that everybody wants, each month to whoever has improved most on their own usual month. So it is not always the same who win.",
  lunch: () =>
    "Invite those who pass their goal to a lunch with the director. The best want to be heard, and hear there what is planned.",
  giftCard: (metric) =>
    `Hand out a small gift card the same day for a first step${metric ? `: a week’s goal in ${metric}` : ", such as a week’s share of the goal"}. Small and soon works best for those who are still far from the goal.`,
  training: (metric) =>
    `Give a short course of their choice, in working hours, for reaching Start${metric ? ` and the goal in ${metric}` : ""}. What newcomers learn there pays off for years, for them and for you.`,
  outing: () =>
    "Go out together when the team reaches the sum of its goals, in working hours. People then help each other rather than guard their customers.",
  trip: () =>
    "Give a long weekend, with the Friday or the Monday off, to everyone who reaches Stretch, not to the first alone. The best go on when there is more to win.",
};
