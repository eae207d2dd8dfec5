import type { Settings } from "../sheet/workbook/lists/lists-tab.ts";
import { questionOf } from "./question.ts";
import type { Question } from "./service.ts";

/** What the last write was about; null where there was none. */
export const lastAnswers = (settings: Settings): Question | null => {
  try {
    return questionOf(JSON.parse(settings["answers"] ?? "null"));
  } catch {
    return null; // Answers of another version are asked again.
  }
};
