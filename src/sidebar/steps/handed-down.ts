import type { Preview } from "../../addon/preview.ts";

/** Whether the company's target sets the goals: then nothing else raises them. */
export const isHandedDown = ({ people }: Pick<Preview, "people">): boolean =>
  people.some(({ alone }) => alone !== null);
