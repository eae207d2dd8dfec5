import * as v from "valibot";
import type { Question } from "./service.ts";

const shape = v.strictObject({
  source: v.string(),
  metric: v.string(),
  period: v.string(),
  probability: v.number(),
  growth: v.nullable(v.number()),
});

/** A question as the sidebar sends it or the Lists tab keeps it. Throws on anything else. */
export const questionOf = (value: unknown): Question => v.parse(shape, value);
