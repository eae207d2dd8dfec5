/** Goals start within reach: how they rise, and what keeps them from falling. */
export const startLowStep = {
  title: "Start within reach and raise later",
  why: "Begin with goals that people can reach: once published, a goal rises only at reviews. Until the period begins, or while it can be questioned, it may still be corrected.",
  whyLess:
    "Less is better here: a published goal that starts high can fall only at a review. Until the period begins, or while it can be questioned, it may still be corrected.",
  reviews: "Review goals",
  /** Months from which reviewed goals hold. */
  holdFrom: (months: string) => `Reviewed goals hold from: ${months}`,
  every: {
    0: "Never",
    1: "Every month",
    2: "Every 2 months",
    3: "Every quarter",
    4: "Every 4 months",
    6: "Every half-year",
  },
  noReviews:
    "No review date of this period lies ahead, so goals stay as they are. Is it the period that you want?",
  noReviewsWithin:
    "The period is no longer than the time between two reviews, so goals stay as they are until it ends. For a review within it, choose a shorter time above.",
  maxStep: "Largest rise at a review",
  maxStepLess: "Largest fall at a review",
  maxStepHint:
    "A share of the whole period’s goal, as the team was told it, not of what is left of it. Once goals are published, months that have begun keep theirs, so the months to come carry the whole change.",
  wholeSteps: (asked: string, people: number, person: string, share: string) =>
    `Counted goals change by whole numbers, by 1 at least. For ${people === 1 ? "1 person" : `${people} people`} that is more than ${asked}: up to ${share}, for ${person}.`,
  newcomers: "How a newcomer gets to full speed",
  ramps: { line: "Step by step", own: "By percentages" },
  ramp: "Months until a newcomer sells in full",
  shares: "Share of a full month (%), by month since hiring",
  monthSince: (month: number) => `Month ${month}`,
  sharesHint: "After the last one, full months. It holds in past results and in the goals.",
  addShare: "Add a month",
  removeShare: "Remove the last",
  announced: "The team knows the earlier goals",
  published: (version: number) =>
    `Version ${version} is published for this period, so its goals are announced.`,
  announcedHint: "They get easier only for a reason, and harder only by a review's step.",
  cause: "Reason for easier goals",
  causeHint:
    "It lets every goal get easier for which less is computed: a smaller market, new territories. For one person alone, type an own value in the tab Goals; for a leave, its days in the tab Team: then the months follow, and what each of them pays.",
  atMost: "How far the goals can rise",
  start: "At first",
  /** Each bar is of the whole period. */
  say: (first: string, last: string, period: string) =>
    `All goals together start at ${first} for ${period} and can rise to ${last} at most, if the team keeps reaching them. Each bar is the sum of all goals for the whole of ${period}, not for one month: what it would be after the review of the month beside it.`,
  /** Where the company's target sets the goals, and all of it is handed down. */
  byTarget: (sum: string, step: string) =>
    `The company target sets the goals: all together stay at ${sum}, and no review raises them beyond that. They rise further only if you raise the target itself, each by ${step} at most at a review, or set own values.`,
  /** Where some of it is still nobody's. */
  upToTarget: (step: string) =>
    `The company target sets the goals, so they rise only by what of it is still in nobody’s goal, each by ${step} at most at a review.`,
  /** Where they would rise beyond what can be carried. */
  overLimit: (limit: string, name: string) =>
    `That is more than the ${limit} that ${name} can carry (step 5): let goals rise that far only if more can be handled by then.`,
  rounded: (asked: string, comes: string) =>
    `Each goal rises by ${asked} at most, in whole steps. At the first review that comes to ${comes} of all goals together.`,
  stays: (sum: string) => `All goals together stay at ${sum}.`,
  lowering:
    "Lowering a goal always needs a written reason, such as a new territory. For a leave, type its days in the tab Team and update: goal and months follow, and in how many parts the pay comes (a leave lowers no amount). Written only as a reason, it changes no month.",
  tell: "Tell the team these dates now.",
};

export type StartLowStepText = typeof startLowStep;
