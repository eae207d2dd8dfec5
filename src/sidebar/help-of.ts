import type { HelpName } from "../text/en/help.ts";
import type { State } from "./state.ts";

/** The help that belongs to where the user is. */
export const helpOf = ({ screen }: Pick<State, "screen">): HelpName => {
  switch (screen) {
    case "opening":
    case "resume":
    case "empty":
      return "start";
    case "done":
      return "write";
    default:
      return screen;
  }
};
