import type { Choices } from "../choices.ts";
import type { SaidOf } from "./windfalls.ts";

/** What the manager says of months: which are normal, and which were one-offs. */
export const saidOf =
  ({ normal, oneOffs }: Pick<Choices, "normal" | "oneOffs">): SaidOf =>
  (person, month) => {
    const isIn = (list: Choices["normal"]) =>
      list.some((one) => one.person === person && one.month === month);
    if (isIn(normal)) return "normal";
    return isIn(oneOffs) ? "oneOff" : null;
  };
