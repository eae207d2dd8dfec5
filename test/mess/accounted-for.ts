import type { DoubtCode } from "../../src/core/doubts.ts";
import type { Reading } from "../../src/sheet/read/reading.ts";
import { type Deviation, sameName } from "./deviations.ts";

/** Whether a question or a notice of the reading explains a deviation. */
export const isAccountedFor = (deviation: Deviation, reading: Reading): boolean => {
  const { kind, place } = deviation;
  if (reading.doubts.some(({ code }) => EXPLAINS[kind].includes(code))) return true;
  // A blank that means zero is a missing month until the user says so.
  return (kind === "lost" && place?.known === 0) || isSaid(deviation, reading);
};

/** Whether a notice names what is missing: then it is missing, but not silently. */
export const isSaid = ({ kind, place }: Deviation, { notices }: Reading): boolean => {
  if (kind === "unread") return notices.some(({ code }) => code === "otherTables");
  if (kind !== "lost" || place === null) return false;
  const { person, span } = place;
  const isHere = (month: number) => month >= span.from && month < span.from + span.months;
  return notices.some((notice) => {
    if (notice.code === "textsNotNumbers") return true; // too many to name each
    if (notice.code !== "textNotNumber") return false;
    return sameName(notice.facts.person, person) && isHere(notice.facts.month);
  });
};

/** Which questions can explain which kinds of deviation: their answers would undo it. */
const EXPLAINS: Readonly<Record<Deviation["kind"], readonly DoubtCode[]>> = {
  lost: ["dates", "numbers", "names", "table"],
  gained: ["dates", "names", "table", "joined"],
  differs: ["dates", "numbers", "thousands", "names", "table"],
  unread: ["metricName", "table"],
  metric: ["metricName", "table"],
  currency: ["currency", "table"],
  person: ["names", "table"],
};
