import type { CustomFunction } from "./custom-function.ts";
import { goalTarget } from "./goal-target.ts";
import { seasonalFactor } from "./seasonal-factor.ts";

/** Every custom function: stubs, help and documentation are made from this list. */
export const customFunctions: readonly CustomFunction[] = [goalTarget, seasonalFactor];
