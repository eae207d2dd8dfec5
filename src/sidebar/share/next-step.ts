import { linesIn, onlyOldIn } from "./lines.ts";
import type { ShareState } from "./state.ts";

export type NextStep = "update" | "wizard" | "review" | "publish" | "share" | "team";

/** What the plan waits for; null where nothing can be done from here. */
export const nextStep = (state: ShareState): NextStep | null => {
  const { sharing } = state;
  if (!sharing) return null;
  if (sharing.trouble !== "") return sharing.mends;
  if (sharing.state === "draft") return "review";
  if (sharing.state === "reviewed") return "publish";
  if (sharing.isOthers) return null;
  const onlyOld = onlyOldIn(state).map(({ person }) => person);
  const isToShare = linesIn(state).some(
    (line) => !line.isNothing && line.problem === "" && !onlyOld.includes(line.person),
  );
  const isAnybodyIn = sharing.people.some(({ file }) => file?.invited);
  return isToShare || !isAnybodyIn ? "share" : "team";
};
