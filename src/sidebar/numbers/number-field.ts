/** A number that the user may type, and which one of a list. */
export interface NumberField {
  readonly name: NumberName;
  /** Place in its list (a month, a stage, a point of the curve); 0 where there is only one. */
  readonly at: number;
}

export type NumberName = keyof typeof LIMITS;

/** Something typed that is no answer. */
export interface WrongNumber {
  readonly field: NumberField;
  readonly typed: string;
  readonly why: Wrong;
}

/** Something typed that is an answer and may mean another: "25.000". */
export interface UnsureNumber {
  readonly field: NumberField;
  /** What else it may mean. */
  readonly other: number;
}

export type Wrong = "notANumber" | "outside" | "notWhole" | "needed" | "mustRise";

export interface Limits {
  readonly least: number;
  /** Null where there is no most. */
  readonly most: number | null;
  /** Written in percent. */
  readonly isShare?: boolean;
  readonly isWhole?: boolean;
  /** What could be typed, where 1 would be a strange example. */
  readonly example?: number;
  /** What to do for less than the least, where that can be meant: a key of the texts. */
  readonly below?: "closedMonth";
  /** Whether the field may not be left empty. */
  readonly isNeeded?: boolean;
}

/** What can be meant at all: beyond it is a slip of the keyboard. */
export const LIMITS = {
  growth: { least: -0.5, most: 1, isShare: true },
  workingDays: { least: 1, most: 31 },
  sellingHours: { least: 0.5, most: 24 },
  weight: { least: 0, most: 1, isShare: true },
  lag: { least: 0, most: 36, isWhole: true },
  minutes: { least: 0, most: 10_000 },
  factor: { least: 0, most: 12, isNeeded: true },
  effect: { least: -0.99, most: 2, isShare: true, below: "closedMonth" },
  daysClosed: { least: 0, most: 31 },
  indexExpected: { least: 1e-6, most: null },
  penetration: { least: 0, most: 1, isShare: true },
  ceiling: { least: 0.01, most: 1, isShare: true },
  available: { least: 0, most: null },
  need: { least: 0, most: null },
  utilisation: { least: 0.01, most: 1, isShare: true },
  backlog: { least: 0, most: null },
  rampMonths: { least: 0, most: 24, isWhole: true },
  rampShare: { least: 0, most: 1, isShare: true, isNeeded: true },
  companyTarget: { least: 1, most: null, example: 1_250_000 },
  historyShare: { least: 0, most: 1, isShare: true },
  overAssign: { least: 0, most: 0.15, isShare: true },
  maxStep: { least: 0, most: 0.1, isShare: true },
  target: { least: 0, most: null, example: 3000 },
  attainment: { least: 0, most: 5, isShare: true, isNeeded: true },
  payout: { least: 0, most: 20, isShare: true, isNeeded: true },
  cap: { least: 1, most: 20, isShare: true },
  annualShare: { least: 0, most: 1, isShare: true },
  teamShare: { least: 0, most: 1, isShare: true },
  budget: { least: 0, most: null, example: 50_000 },
  tierFrom: { least: 0, most: null, isNeeded: true },
  tierRate: { least: 0, most: 1, isShare: true, isNeeded: true },
  spiffWeeks: { least: 1, most: 52, isNeeded: true },
  spiffPrize: { least: 0, most: null, isNeeded: true },
  spiffWinners: { least: 1, most: 1000, isWhole: true, isNeeded: true },
} satisfies Readonly<Record<string, Limits>>;

export const limitsOf = ({ name }: NumberField): Limits => LIMITS[name];

export const isSameField = (one: NumberField, other: NumberField): boolean =>
  one.name === other.name && one.at === other.at;
