import { FAR, LEAST_SPREAD, LIKENESS, NUDGE } from "./rough-cost.ts";

/**
 * The payout curve's arithmetic as formulas, the same as in rough-cost.ts. The curve may be typed
 * in any order and with blank rows: each row becomes a stretch from its point to the next higher
 * one, with columns "next", "until", "slope" and "jump".
 */
export interface CurvePlaces {
  /** The list of points and its columns, "[curve*|person]". */
  readonly attainments: string;
  readonly payouts: string;
  /** The same of the row that a formula stands in. */
  readonly attainment: string;
  readonly payout: string;
  /** The cell of the cap, blank for none. */
  readonly cap: string;
}

/** A whole number or a quotient of two: a formula's decimal sign depends on the locale. */
export const quotient = (value: number): string => {
  for (let power = 0; power <= 12; power++) {
    const whole = Math.round(value * 10 ** power);
    if (Math.abs(whole / 10 ** power - value) <= Math.abs(value) * 1e-15) {
      return power === 0 ? `${whole}` : `${whole}/${10 ** power}`;
    }
  }
  throw new Error(`${value} has too many decimals for a formula`);
};

/** Attainment of the next higher point; blank behind the last one. */
export const nextPoint = ({ attainments, attainment }: CurvePlaces): string =>
  `=IF(${attainment}="";"";IFERROR(SMALL(${attainments};1+SUMPRODUCT((${attainments}<>"")*(${attainments}<=${attainment})));""))`;

/** Points of payout a point of attainment; 1 behind the last point. */
export const slopeBehind = (places: CurvePlaces): string => {
  const { attainments, payouts, attainment, payout } = places;
  const nextPayout = `SUMPRODUCT((${attainments}=[next])*1;${payouts})`;
  return `=IF(${attainment}="";0;IF([next]="";1;(${nextPayout}-SUM(${payout}))/([next]-${attainment})))`;
};

/** Where the stretch ends: at the next point, or sooner where it reaches the cap. */
export const endOfStretch = ({ attainment, payout, cap }: CurvePlaces): string => {
  const end = `IF([next]="";${FAR};[next])`;
  const capped = `MIN(${end};${attainment}+MAX(0;SUM(${cap})-SUM(${payout}))/[slope])`;
  return `=IF(${attainment}="";0;IF(${cap}="";${end};IF([slope]>0;${capped};${end})))`;
};

/** Where the stretch reaches the cap: at its point, where that pays as much already; blank where it does not. */
export const reachOfCap = ({ attainment, payout, cap }: CurvePlaces): string => {
  const rises = `SUM(${payout})+[slope]*([until]-${attainment})>=${cap}-1/10^9`;
  return `=IF(OR(${attainment}="";${cap}="");"";IF(SUM(${payout})>=${cap};${attainment};IF(${rises};[until];"")))`;
};

/** What reaching the point pays at once: of the lowest point its payout, of the others nothing. */
export const jumpAt = ({ attainments, attainment, payout, cap }: CurvePlaces): string =>
  `=IF(${attainment}="";0;IF(${attainment}=MIN(${attainments});IF(${cap}="";SUM(${payout});MIN(${cap};SUM(${payout})));0))`;

/** The stretches' columns as seen from a tab. */
export interface Stretches {
  readonly from: string;
  readonly until: string;
  readonly slope: string;
  readonly jump: string;
}

/** Payout at an attainment. */
export const payoutAt = ({ from, until, slope, jump }: Stretches, attainment: string): string => {
  const above = (point: string) => `(${attainment}>${point})*(${attainment}-${point})`;
  const reached = `(${attainment}>=${from}-1/${1 / NUDGE})`;
  return `SUMPRODUCT(${reached}*${jump}+${slope}*(${above(from)}-${above(until)}))`;
};

/** Chance that something normal is no more than so many deviations above its mean. */
export const likeNormalCdfOf = (d: string): string =>
  `(1+TANH(${d}*(${quotient(LIKENESS.linear)}+${quotient(LIKENESS.cubic)}*${d}^2)))/2`;

/** Mean payout of a normal attainment with a mean and a spread above 0 (core's expected-payout.ts). */
export const meanPayout = (
  { from, until, slope, jump }: Stretches,
  mean: string,
  spread: string,
): string => {
  const chance = (point: string) => likeNormalCdfOf(`((${mean}-${point})/${spread})`);
  const above = (point: string) => {
    const density = `EXP(0-((${mean}-${point})/${spread})^2/2)/SQRT(2*PI())`;
    return `((${mean}-${point})*${chance(point)}+${spread}*${density})`;
  };
  return `SUMPRODUCT(${jump}*${chance(from)}+${slope}*(${above(from)}-${above(until)}))`;
};

/** A spread that may be divided by. */
export const someSpread = (spread: string): string => `MAX(1/${1 / LEAST_SPREAD};${spread})`;

/** What makes an attainment that equals a point reach it. */
export const NUDGED = `1/${1 / NUDGE}`;
