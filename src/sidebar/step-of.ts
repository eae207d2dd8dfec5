import type { State } from "./state.ts";

/** The step that a state is at, 1 to 4; null where the steps are over. */
export const stepOf = ({ screen }: State): number | null => {
  switch (screen) {
    case "opening":
    case "empty":
    case "data":
      return 1;
    case "review":
      return 2;
    case "goals":
      return 3;
    case "write":
      return 4;
    case "done":
      return null;
  }
};
