import { inFileText } from "./in-file-text.ts";

/** Does something for one address; a failure is theirs alone, a sentence. "" where all went well. */
export const attempt = (email: string, work: () => void): string => {
  try {
    work();
    return "";
  } catch (error) {
    return inFileText().refused(email, String((error as Error).message ?? error));
  }
};
