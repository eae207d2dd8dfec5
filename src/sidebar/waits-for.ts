import type { Call, State } from "./state.ts";

/** Whether one of these calls has been open for so long that its button should say so. */
export const waitsFor = ({ asking }: State, ...names: readonly Call["name"][]): boolean =>
  asking !== null && asking.wait !== "none" && names.includes(asking.call.name);

/** Whether the user pressed the button to the next screen while the table was still being read. */
export const goesOn = ({ asking }: State): boolean => asking?.goesOn ?? false;
