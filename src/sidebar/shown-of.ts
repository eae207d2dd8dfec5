import type { Asking, State } from "./state.ts";

/** A failure comes before a long wait, and a long wait before the screen that it started on. */
export const shownOf = ({
  failure,
  asking,
  screen,
}: State): State["screen"] | "noAnswer" | "waiting" => {
  if (failure) return "noAnswer";
  return asking?.wait === "long" && isWaitedFor(asking) ? "waiting" : screen;
};

/** A preview is waited for on its screen, which can be used meanwhile, unless the user wants to go on. */
const isWaitedFor = ({ call, goesOn }: Asking): boolean =>
  call.name === "preview" ? goesOn : !ASIDE.includes(call.name);

const ASIDE: readonly Asking["call"]["name"][] = ["showTab", "whatIf", "moreEven", "changes"];
