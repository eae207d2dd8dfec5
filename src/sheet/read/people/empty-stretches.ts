import type { Month } from "../../../core/calendar/month.ts";
import type { Slot, Timeline } from "./timelines.ts";

/** Months in a row without a result that chance would hardly bring about. */
export type EmptyStretch = {
  readonly person: string;
  readonly from: Month;
  readonly to: Month;
} & (Joined | Left | { readonly kind: "leave" });

interface Joined {
  readonly kind: "joined";
  /** The first month with a result. */
  readonly first: Month;
}

interface Left {
  readonly kind: "left";
  /** The last month with a result. */
  readonly last: Month;
}

/** Empty months at either end that make one think of coming or leaving, and of a leave between. */
const FEWEST_AT_END = 3;
const FEWEST_INSIDE = 2;
/** Stretches as long that chance would bring about in somebody's months; more are no sign of anything. */
const BY_CHANCE = 0.01;
/** Months of the team's experience that stand beside a person's own. */
const TEAM_MONTHS = 6;

/**
 * Zeros before somebody's first result, nothing after the last, or nothing between while the others
 * sold. Whoever is often without a result raises no such question: a stretch of k months is expected
 * n · shareᵏ times by chance, `share` being how often one of the n other months is empty, drawn
 * towards the team's. Judgement.
 */
export const emptyStretches = (timelines: readonly Timeline[]): readonly EmptyStretch[] => {
  const stays = timelines.map(stayOf);
  const shares = stays.map(
    ({ inside }) => inside.filter(isEmpty).length / Math.max(1, inside.length),
  );
  const usual = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  return stays.flatMap((stay) => {
    if (stay.inside.length === 0) return [];
    const isTelling = (run: readonly Slot[]) =>
      expectedByChance(run.length, stay.inside, usual) < BY_CHANCE;
    return [...joinedIn(stay, isTelling), ...leavesIn(stay, usual), ...leftIn(stay, isTelling)];
  });
};

/** Somebody's months before the first result, from there to the last one, and after it. */
interface Stay {
  readonly person: string;
  readonly ahead: readonly Slot[];
  readonly inside: readonly Slot[];
  readonly since: readonly Slot[];
}

const isEmpty = (slot: Slot): boolean => slot.isEmpty;

const stayOf = ({ person, slots }: Timeline): Stay => {
  const first = slots.findIndex((slot) => !slot.isEmpty);
  if (first < 0) return { person, ahead: [], inside: [], since: [] };
  const end = slots.length - [...slots].reverse().findIndex((slot) => !slot.isEmpty);
  return {
    person,
    ahead: slots.slice(0, first),
    inside: slots.slice(first, end),
    since: slots.slice(end),
  };
};

const expectedByChance = (length: number, others: readonly Slot[], usual: number): number => {
  const empty = others.filter(isEmpty).length;
  const share = (empty + TEAM_MONTHS * usual) / (others.length + TEAM_MONTHS);
  return others.length * Array.from({ length }, () => share).reduce((power, x) => power * x, 1);
};

const joinedIn = (
  { person, ahead, inside }: Stay,
  isTelling: (run: readonly Slot[]) => boolean,
): readonly EmptyStretch[] => {
  const isJoined =
    ahead.length >= FEWEST_AT_END && ahead.every(({ isZero }) => isZero) && isTelling(ahead);
  if (!isJoined) return [];
  return [{ kind: "joined", person, ...ends(ahead), first: inside[0]!.month }];
};

const leftIn = (
  { person, inside, since }: Stay,
  isTelling: (run: readonly Slot[]) => boolean,
): readonly EmptyStretch[] => {
  if (since.length < FEWEST_AT_END || !isTelling(since)) return [];
  return [{ kind: "left", person, ...ends(since), last: inside[inside.length - 1]!.month }];
};

const leavesIn = ({ person, inside }: Stay, usual: number): readonly EmptyStretch[] =>
  runsIn(inside).flatMap(([start, end]): readonly EmptyStretch[] => {
    const run = inside.slice(start, end);
    const length = run.filter(({ othersSold }) => othersSold).length;
    const others = [...inside.slice(0, start), ...inside.slice(end)];
    if (length < FEWEST_INSIDE || expectedByChance(length, others, usual) >= BY_CHANCE) return [];
    return [{ kind: "leave", person, ...ends(run) }];
  });

/** Where stretches of empty months begin and end. */
const runsIn = (slots: readonly Slot[]): readonly (readonly [start: number, end: number])[] =>
  slots.flatMap((slot, start) => {
    if (!slot.isEmpty || slots[start - 1]?.isEmpty === true) return [];
    const length = slots.slice(start).findIndex((later) => !later.isEmpty);
    return [[start, start + length] as const];
  });

const ends = (run: readonly Slot[]) => ({
  from: run[0]!.month,
  to: run[run.length - 1]!.month,
});
