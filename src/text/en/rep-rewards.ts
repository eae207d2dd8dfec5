import type { RewardSentences } from "../sentences.ts";

/** The ideas for rewards, told to whom they are for. */
export const repRewards: RewardSentences = {
  thanks: () => "Thanks in front of the team, with what they are for.",
  firstPick: () => "Who passes the goal chooses first among new leads, areas or shifts.",
  mentor: () => "The role and title of a mentor of the newcomers.",
  weeklyWins: (metric) =>
    `The names of all who kept pace${metric ? ` in ${metric}` : ""} are posted every week.`,
  halfDay: (metric) =>
    metric
      ? `Half a day off for reaching the goal in ${metric}.`
      : "Half a day off for reaching Start, and another for the goal.",
  contest: () =>
    "A contest that everyone above a bar wins, with equal prizes to choose from: a lunch, a course, a gift card.",
  choice: () => "A reward that you choose yourself.",
  flexibleHours: (metric) =>
    `Four weeks of pace${metric ? ` in ${metric}` : " with the goal"} let you choose the hours of the next four.`,
  parking: () =>
    "The best parking spot, or desk, each month to whoever has improved most on their own usual month.",
  lunch: () => "Who passes the goal is invited to a lunch with the director.",
  giftCard: (metric) =>
    `A small gift card the same day for a first step${metric ? `: a week’s goal in ${metric}` : ", such as a week’s share of the goal"}.`,
  training: (metric) =>
    `A short course of your choice, in working hours, for reaching Start${metric ? ` and the goal in ${metric}` : ""}.`,
  outing: () =>
    "The team goes out together, in working hours, when it reaches the sum of its goals.",
  trip: () =>
    "A long weekend, with the Friday or the Monday off, for everyone who reaches Stretch.",
};
