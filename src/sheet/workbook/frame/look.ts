import type { Role } from "./tab.ts";

/** How a role looks; null leaves it as Sheets has it: black, 10 points, words left and numbers right. Colours are the design's tokens, shared with the sidebar. */
export interface Look {
  readonly fill: string | null;
  readonly ink: string | null;
  readonly size: number | null;
  readonly bold: boolean;
  readonly align: "left" | "right" | "center" | null;
  /** Long text goes on below instead of across the next cells. */
  readonly wraps: boolean;
}

export const COLORS = {
  ink: "#1f1f1f",
  ink2: "#444746",
  ink3: "#5f6368",
  paper: "#ffffff",
  mist: "#f8fafd",
  line: "#dfe3e8",
  edge: "#747775",
  accent: "#0b57d0",
  accentDeep: "#0842a0",
  accentSoft: "#e8f0fe",
  accentMid: "#a8c7fa",
  good: "#146c2e",
  goodSoft: "#e7f4ea",
  warn: "#7a4b00",
  warnSoft: "#fef3d9",
  bad: "#b3261e",
  badSoft: "#fdecea",
  season: "#5b6f8f",
  input: "#fff8dc",
  calc: "#f4f5f7",
  decision: "#e8f0fe",
} as const;

const plain: Look = {
  fill: null,
  ink: COLORS.ink,
  size: null,
  bold: false,
  align: "left",
  wraps: false,
};
const header: Look = { ...plain, ink: COLORS.ink2, size: 9, bold: true, wraps: true };

export const looks: Readonly<Record<Role, Look>> = {
  title: { ...plain, size: 18, bold: true },
  why: { ...plain, ink: COLORS.ink2 },
  band: { ...plain, ink: COLORS.ink2, size: 9 },
  wordHeader: header,
  numberHeader: { ...header, align: "right" },
  name: { ...plain, bold: true },
  nameText: { ...plain, bold: true, wraps: true },
  word: plain,
  wordText: { ...plain, wraps: true },
  past: { ...plain, align: "right" },
  main: { ...plain, bold: true, align: "right" },
  calc: { ...plain, fill: COLORS.calc, align: "right" },
  calcWord: { ...plain, fill: COLORS.calc },
  calcText: { ...plain, fill: COLORS.calc, wraps: true },
  decision: { ...plain, fill: COLORS.decision, bold: true, align: "right" },
  decisionPlain: { ...plain, fill: COLORS.decision, align: "right" },
  decisionWord: { ...plain, fill: COLORS.decision },
  input: { ...plain, fill: COLORS.input, align: "right" },
  inputWord: { ...plain, fill: COLORS.input },
  inputText: { ...plain, fill: COLORS.input, wraps: true },
  totalName: { ...plain, bold: true },
  total: { ...plain, bold: true, align: "right" },
  label: { ...plain, ink: COLORS.ink2 },
  rowLabel: { ...plain, ink: COLORS.ink2 },
  figure: { ...plain, size: 16, bold: true },
  text: { ...plain, wraps: true },
  mist: { ...plain, fill: COLORS.mist, wraps: true },
  heat: { ...plain, size: 9, align: "center" },
  hint: { ...plain, ink: COLORS.ink3, size: 9 },
  hintText: { ...plain, ink: COLORS.ink3, size: 9, wraps: true },
  helper: { ...plain, ink: COLORS.ink3, size: 9, align: "right" },
  data: { ...plain, ink: null, align: null },
  dataWord: { ...plain, ink: null },
  setting: plain,
};

/** What stands in a row of a table. */
const TABLE_ROLES: readonly Role[] = [
  "name",
  "nameText",
  "rowLabel",
  "word",
  "wordText",
  "past",
  "main",
  "calc",
  "calcWord",
  "calcText",
  "decision",
  "decisionPlain",
  "decisionWord",
  "input",
  "inputWord",
  "inputText",
];

/** Roles with a line below them: headers a strong one, table rows a thin one. */
export const lineBelow = (role: Role): string | null => {
  if (role === "wordHeader" || role === "numberHeader") return COLORS.edge;
  if (role === "totalName" || role === "total") return COLORS.edge;
  return TABLE_ROLES.includes(role) ? COLORS.line : null;
};
