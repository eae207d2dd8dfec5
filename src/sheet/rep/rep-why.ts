import { activityYours as activityEn, whyYours as whyEn } from "../../text/en/why-yours.ts";
import { activityYours as activityEs, whyYours as whyEs } from "../../text/es/why-yours.ts";
import type { WhyFacts } from "../../text/why-facts.ts";
import type { YourActivityFacts } from "../../text/your-activity.ts";
import type { RepFacts } from "./rep-facts.ts";

type Spoken = Pick<RepFacts, "language" | "locale">;

/** Why a goal is what it is, to the person whose goal it is. */
export const repWhy = (facts: WhyFacts, { language, locale }: Spoken): string =>
  (language === "es" ? whyEs : whyEn)(facts, locale);

/** The same of a step of the sale. */
export const repActivityWhy = (facts: YourActivityFacts, { language, locale }: Spoken): string =>
  (language === "es" ? activityEs : activityEn)(facts, locale);
