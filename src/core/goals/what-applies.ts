import type { FixedChoices } from "../choices.ts";

/** What is about selling more, and means nothing for a metric of which less is better. */
export type MoreOnly = "stages" | "potential" | "resources" | "allocation" | "incentives";

/** The choices without those that the metric's direction leaves no room for. */
export const whatApplies = (choices: FixedChoices): FixedChoices =>
  choices.isLessBetter
    ? {
        ...choices,
        stages: [],
        sold: null,
        potential: null,
        resources: [],
        company: choices.company && { ...choices.company, allocation: null },
        incentives: null,
      }
    : choices;

/** What was answered all the same. */
export const notApplied = (choices: FixedChoices): readonly MoreOnly[] => {
  const { isLessBetter, stages, potential, resources, company, incentives } = choices;
  const answered: Readonly<Record<MoreOnly, boolean>> = {
    stages: stages.length > 0,
    potential: potential !== null,
    resources: resources.length > 0,
    allocation: company !== null && company.allocation !== null,
    incentives: incentives !== null,
  };
  const parts = Object.keys(answered) as MoreOnly[];
  return isLessBetter ? parts.filter((part) => answered[part]) : [];
};
