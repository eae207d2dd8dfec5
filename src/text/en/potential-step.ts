import { inUnit } from "../in-unit.ts";
import { oneOf } from "./one-of.ts";

/** As many of 100 people apart as no one would notice. */
export const ALIKE = 2;

/** How many would reach their goal with the support, how many without it, and whether that differs. */
const compared = (asIs: number, withSupport: number, without: string): string => {
  const many = `If the team gets it, about ${withSupport} in 100 people would reach their goal; ${without}`;
  if (asIs === withSupport) return `${many}, just as many.`;
  const isAlike = Math.abs(withSupport - asIs) <= ALIKE;
  return isAlike ? `${many}, ${asIs}. That is about the same.` : `${many}, only ${asIs}.`;
};

/** Room to grow: support, customers to win, and what must keep up with the sales. */
export const potentialStep = {
  title: "Room to grow",
  why: "A goal grows only where support grows.",
  mainOnly: (metric: string) =>
    `This is about “${metric}” alone: other metrics with goals of their own neither grow nor are cut by it.`,
  supports: (period: string) => `In ${period} your team will have`,
  tools: "Better tools",
  leads: "Enough new contacts",
  training: "Training",
  coaching: "Time with the manager",
  customers: "Customers left to win",
  penetration: "Customers you have today",
  ceiling: "Most you could ever have",
  customersHint: "Of all the customers in your market.",
  saturation: {
    title: "Growth has flattened",
    say: (before: string, now: string, reached: string, ceiling: string) =>
      `From ${before} to ${now} a year. About ${reached} of a ceiling of ${ceiling} a month is reached.`,
    take: (reached: string) => `Count ${reached} as won`,
    taken: (reached: string) => `Counted: ${reached} of what there is to win is won.`,
    none: "Your results show no ceiling.",
    tooFew:
      "To see whether growth levels off towards a ceiling takes two years of results; here are fewer.",
  },
  resources: "Capacity: back office, support, suppliers",
  kinds: { backOffice: "Back office", support: "Support staff", suppliers: "Suppliers" },
  available: "The most it can handle a month (orders, hours…)",
  need: (unit: string) => `Needed for ${unit}`,
  needPer: (metric: string) => `Needed for one ${oneOf(metric)}`,
  oneSale: "one sale",
  about: (kind: string) => `${kind}: more details`,
  unit: "Counted in",
  unitHint: "For example orders, hours or units.",
  utilisation: "Share that can be planned",
  backlog: "Sales waiting already",
  resourcesHint: "We plan for 85% of it, so that a busy week still fits.",
  card: "What it changes",
  unanswered:
    "Nothing is ticked, so support adds nothing to the goals. Tick what the team will have, and this card shows how much each goal grows by it and how many would reach it. Say below how much the company can handle, and it shows whether that suffices for all the goals.",
  /** People in 100 who would reach their goal without the support and with it; `most` is the largest growth by it. */
  chances: (asIs: number, withSupport: number, most: string) =>
    `The goals count on this support: they grow with it, by ${most} at most. ${compared(asIs, withSupport, "if the support does not come")}`,
  /** Where the company's target sets the goals. */
  beside: (asIs: number, withSupport: number) =>
    `The company target sets the goals, so the support raises none of them. ${compared(asIs, withSupport, "without it")}`,
  growthOf: "Growth by support",
  /** Where the company's target sets the goals: what results alone let expect grows by it, no goal. */
  moreOf: "More to expect",
  growthHint: (isHanded: boolean) =>
    `With all four kinds of support, each person is expected to close a quarter of the gap to the team’s best quarter (in the bottom group, a third with time of the manager). ${isHanded ? "What is expected of them" : "Their goal"} rises by that, by 10% at most. With only two of them, or with half of the possible customers won already, it rises by half of that; with both, by a quarter. ${isHanded ? "That" : "The goals"} of the best and of newcomers ${isHanded ? "does" : "do"} not rise by support.`,
  person: "Person",
  growth: "Growth",
  fits: (demand: string, limit: string) =>
    `It fits. The goals ask for ${demand} of ${limit} that can be planned.`,
  /** Where single months ask for more than one can carry; which ones is said behind it. */
  fitsInAll: (demand: string, limit: string) =>
    `Over the whole period it fits, ${demand} of ${limit} that can be planned, but not month by month.`,
  tooMuch: (demand: string, limit: string) =>
    `It does not fit: the goals would ask for ${demand}, and ${limit} can be planned. They are cut to that.`,
  /** Of what there is of the bottleneck a month, the share that is planned with. */
  planned: (available: string, planned: string, share: string) =>
    `Of ${available} a month we plan ${planned} (${share}).`,
  demand: (amount: string) => `Goals ask for ${amount}`,
  plan: (amount: string) => `plannable limit ${amount}`,
  most: (amount: string) => `most ${amount}`,
  /** What limits first; `isReached` where the goals are cut to it. */
  nearest: (name: string, more: string, unit: string, when: string, isReached: boolean) =>
    `${isReached ? `${name} is what limits the goals` : `The nearest limit is ${name}`}. If it can handle 1 more a month${inUnit(unit)}, that allows ${more} more in all of ${when}.`,
};

export type PotentialStepText = typeof potentialStep;
