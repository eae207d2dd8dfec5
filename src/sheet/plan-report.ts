/** The plan as the command line prints it: a contract with outsiders (docs/cli.md). */
export interface PlanReport {
  readonly period: { readonly start: string; readonly months: number };
  readonly currency: string | null;
  readonly probabilities: {
    readonly start: number;
    readonly goal: number;
    readonly stretch: number;
  };
  readonly season: readonly {
    readonly metric: string;
    readonly month: number;
    readonly factor: number;
    readonly raw: number;
  }[];
  readonly goals: readonly {
    readonly rep: string;
    readonly metric: string;
    readonly tier: "top" | "middle" | "bottom" | "new";
    readonly expected: number;
    readonly start: number;
    readonly goal: number;
    readonly stretch: number;
    readonly chance: number;
    readonly last: number | null;
    readonly months: readonly number[];
    readonly why: string;
    readonly flags: readonly string[];
  }[];
  readonly team: readonly {
    readonly metric: string;
    readonly goal: number;
    readonly expected: number;
    readonly chance: number;
    readonly capacity: number | null;
    readonly bottleneck: string | null;
    readonly vacant: number;
  }[];
  readonly incentives: null;
  readonly notices: readonly string[];
}
