import { whyLeadYours as leadEn } from "../../text/en/why-lead.ts";
import {
  activityYours as activityEn,
  computedYours as computedEn,
  ownStepYours as ownStepEn,
  silentYours as silentEn,
  whyYours as whyEn,
} from "../../text/en/why-yours.ts";
import { whyLeadYours as leadEs } from "../../text/es/why-lead.ts";
import {
  activityYours as activityEs,
  computedYours as computedEs,
  ownStepYours as ownStepEs,
  silentYours as silentEs,
  whyYours as whyEs,
} from "../../text/es/why-yours.ts";
import type { WhyFacts } from "../../text/why-facts.ts";
import type { YourActivityFacts } from "../../text/your-activity.ts";
import type { RepFacts } from "./rep-facts.ts";

type Spoken = Pick<RepFacts, "language" | "locale">;

/** Why a goal is what it is, to the person whose goal it is, in few words and in all; of an own one, how another was computed. */
export const repWhy = (
  facts: WhyFacts,
  { isOwn, hidesChance }: { readonly isOwn: boolean; readonly hidesChance: boolean },
  { language, locale }: Spoken,
): { readonly lead: string; readonly details: string } => {
  const [all, silent, computed] =
    language === "es"
      ? ([whyEs, silentEs, computedEs] as const)
      : ([whyEn, silentEn, computedEn] as const);
  const goal = hidesChance ? silent : all;
  const lead = language === "es" ? leadEs : leadEn;
  return { lead: lead(facts, locale, isOwn), details: (isOwn ? computed : goal)(facts, locale) };
};

/** The same of a step of the sale. */
export const repActivityWhy = (facts: YourActivityFacts, { language, locale }: Spoken): string =>
  (language === "es" ? activityEs : activityEn)(facts, locale);

/** Of a step that has a goal of its own beside that of the main metric. */
export const repOwnStepWhy = (
  metric: string,
  main: string,
  language: RepFacts["language"],
): string => (language === "es" ? ownStepEs : ownStepEn)(metric, main);
