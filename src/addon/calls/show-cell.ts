import { rangeAt } from "../source.ts";

/** Brings a cell to the front and selects it: what is to be written there is the user's. */
export const showCell = (where: string): null => {
  rangeAt(where).activate();
  return null;
};
