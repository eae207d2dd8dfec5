/** What holds until the user says otherwise; the add-on assumes the same (see Steps). */
export const DEFAULTS = {
  workingDays: 21,
  sellingHours: 5.5,
  rampMonths: 6,
  maxStep: 0.05,
  reviewMonths: 3,
  annualShare: 0.2,
} as const;
