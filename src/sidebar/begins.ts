import type { Act } from "./event.ts";

const BEGINS_NOTHING: readonly Act["type"][] = [
  "typed",
  "removeExample",
  "showTab",
  "undo",
  "whatIf",
  "moreEven",
  "changes",
  "create", // stored together with a write, it could come behind it and stay
  "return",
  "cancel",
  "tryAgain",
  "resume",
  "startAnew",
];

/** Whether something that the user does answers a question or leads on: it is worth storing. */
export const begins = ({ type }: Act): boolean => !BEGINS_NOTHING.includes(type);
