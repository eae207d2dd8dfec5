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
    "Ask each person which reward they would like: flexible hours, a course, a lunch. What people choose themselves is worth more to them, and often costs little.",
};
