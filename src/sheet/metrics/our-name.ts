import type { MetricReading } from "../read/reading.ts";

/** What a list of deals counts that no heading of it names. */
export type OurName = "won" | "created" | "opened";

/** The words that the reading has for deals that were opened, in whichever language its heading is. */
const OPENED: Readonly<Record<string, OurName>> = {
  "Deals created": "created",
  "Deals opened": "opened",
  "Deals added": "opened",
  "Deals engaged": "opened",
  "Deals started": "opened",
  "Negocios creados": "created",
  "Negocios abiertos": "opened",
  "Negocios iniciados": "opened",
};

/** Which of these a metric is: the first and the last step of a list of deals; null for the source's own. */
export const ourName = ({ name, place }: Pick<MetricReading, "name" | "place">): OurName | null => {
  if (place === 1) return "won";
  return place === 0 ? (OPENED[name] ?? null) : null;
};
