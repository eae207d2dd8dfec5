import type { Role } from "./tab.ts";

/** How a role looks. Colours are the design's tokens, shared with the sidebar. */
export interface Look {
  readonly fill: string | null;
  readonly ink: string;
  readonly size: number;
  readonly bold: boolean;
  readonly align: "left" | "right";
}

const INK = "#1f1f1f";
const INK_SECOND = "#444746";
const CALC = "#f4f5f7";
const DECISION = "#e8f0fe";

const plain: Look = { fill: null, ink: INK, size: 10, bold: false, align: "left" };
const header: Look = { ...plain, ink: INK_SECOND, size: 9, bold: true };

export const looks: Readonly<Record<Role, Look>> = {
  title: { ...plain, size: 18, bold: true },
  why: { ...plain, ink: INK_SECOND },
  band: { ...plain, ink: INK_SECOND, size: 9 },
  wordHeader: header,
  numberHeader: { ...header, align: "right" },
  name: { ...plain, bold: true },
  word: plain,
  past: { ...plain, align: "right" },
  calc: { ...plain, fill: CALC, align: "right" },
  decision: { ...plain, fill: DECISION, bold: true, align: "right" },
  totalName: { ...plain, bold: true },
  total: { ...plain, bold: true, align: "right" },
  setting: plain,
};

/** Roles with a line below them: headers a strong one, table rows a thin one. */
export const lineBelow = (role: Role): string | null => {
  if (role === "wordHeader" || role === "numberHeader") return "#747775";
  if (role === "totalName" || role === "total") return "#747775";
  return ["name", "word", "past", "calc", "decision"].includes(role) ? "#dfe3e8" : null;
};
