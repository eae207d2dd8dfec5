import { fingerprint } from "../../sheet/fingerprint.ts";
import { foldName } from "../../sheet/read/people/tidy-name.ts";

/** By which Drive knows whose file it is, for one period: the name itself is nobody's business there. */
export const personKey = (person: string, period: string): string => {
  const folded = foldName(person);
  return `${period}.${fingerprint(folded)}${fingerprint(`${folded} ${folded.length}`)}`;
};
