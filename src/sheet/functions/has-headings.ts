import type { Block } from "./block.ts";
import { allow, onlyCell } from "./check-arguments.ts";

/** Whether a table spills with a row of headings: unless headers is FALSE. */
export const hasHeadings = (headers: Block | null): boolean => {
  const cell = onlyCell(headers, "headers") ?? true;
  allow(typeof cell === "boolean", cell, "headers", "TRUE, FALSE");
  return cell === true;
};
