import { whyYours as english } from "../../text/en/why.ts";
import { whyYours as spanish } from "../../text/es/why.ts";
import type { WhyFacts } from "../../text/why-facts.ts";
import type { RepFacts } from "./rep-facts.ts";

/** Why a goal is what it is, to the person whose goal it is. */
export const repWhy = (
  facts: WhyFacts,
  { language, locale }: Pick<RepFacts, "language" | "locale">,
): string => (language === "es" ? spanish : english)(facts, locale);
