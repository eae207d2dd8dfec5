/** A person's typical month, and how much is known of it. */
export interface Level {
  readonly value: number;
  /** Known months. */
  readonly months: number;
  /** The full months that they amount to: a start's first months are parts of one. */
  readonly full: number;
}

/** Full months below which a person is new, and the team's level stands in for the own. */
export const NEW_BELOW = 3;
/** Three sevenths and four are 0.9999… of a month. */
const TIDY = 1e-9;

/** Whether too little is known of somebody to go by: a start's first months hardly count. */
export const isNew = ({ full }: Pick<Level, "full">, below = NEW_BELOW): boolean =>
  full < below - TIDY;
