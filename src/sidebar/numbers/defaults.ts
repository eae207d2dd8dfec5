/** What holds until the user says otherwise; the add-on assumes the same (see Steps). */
export const DEFAULTS = {
  workingDays: 21,
  sellingHours: 5.5,
  utilisation: 0.85,
  rampMonths: 6,
  historyShare: 0.5,
  overAssign: 0,
  maxStep: 0.05,
  reviewMonths: 3,
  annualShare: 0,
} as const;
