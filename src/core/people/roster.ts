import type { Month } from "../calendar/month.ts";

/** A calendar day. */
export interface Day {
  readonly month: Month;
  /** 1 to 31. */
  readonly day: number;
}

/** What a roster says of one person; null where it says nothing. */
export interface Member {
  readonly person: string;
  readonly hired: Day | null;
  /** Last day in the team. */
  readonly ended: Day | null;
  /** First and last day of each leave; `to` null while it lasts. */
  readonly leaves: readonly { readonly from: Day; readonly to: Day | null }[];
  /** Size of the territory, in a unit of the roster's own. */
  readonly territory: number | null;
  readonly role: string | null;
  readonly manager: string | null;
  /** As it was written, whether or not it is an address. */
  readonly email: string | null;
  /** The language that the person reads, where it is not the workbook's. */
  readonly language: "en" | "es" | null;
  /** Incentive a year for reaching the goal, in the roster's own money. */
  readonly targetIncentive: number | null;
  /** Whether results alone put the person into the team: without any, the roster's word is none. */
  readonly fromResults?: true;
}

export type Roster = readonly Member[];
