import type { WorkbookVoice } from "../facts.ts";
import type { LaidCell } from "../frame/layout.ts";

/** Shares of the goal whose pay is shown. */
export const SHOWN = [0.8, 1, 1.2, 1.4] as const;
export const columnAt = (i: number): string => `at.${i + 1}`;

/** Headings of a table of pay: whose, the amount at goal, and the shares of the goal. */
export const payHeads = (
  row: string,
  title: string,
  { text: { incentives } }: WorkbookVoice,
): readonly LaidCell[] => [
  { row, column: "person", content: title, role: "wordHeader" },
  { row, column: "target", content: incentives.headers.target, role: "numberHeader" },
  ...SHOWN.map(
    (content, i): LaidCell => ({
      ...{ row, column: columnAt(i), content },
      ...{ role: "numberHeader", format: incentives.atFormat },
    }),
  ),
];
