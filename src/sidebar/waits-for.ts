import type { Call, State } from "./state.ts";

/** Whether one of these calls is open. */
export const isAsked = ({ asking }: State, ...names: readonly Call["name"][]): boolean =>
  asking !== null && names.includes(asking.call.name);

/** Whether one of these calls has been open for so long that its button should say so; none was pressed for what is only asked again. */
export const waitsFor = (state: State, ...names: readonly Call["name"][]): boolean =>
  state.asking?.wait !== "none" && !state.asking?.isAnew && isAsked(state, ...names);

/** Whether the user pressed the button to the next screen before the answer to it was there. */
export const goesOn = ({ asking }: State): boolean => asking?.goesOn ?? false;
