import { plainWords } from "./plain-words.ts";

// As `plainWords` parts them: n/a, n.d., s/d; English and Spanish.
const GAPS =
  /^(?:n a|na|n d|nd|s d|sd|tbd|tba|null|none|pending|pendiente|sin datos?|no data|no disponible|not available)$/;

/** Whether a text stands where a result is missing ("n/d", "pending") and so names nobody. */
export const isGapWord = (text: string): boolean => GAPS.test(plainWords(text));
