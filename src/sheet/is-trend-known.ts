import type { Plan } from "../core/planned.ts";

/** Whether the growth that the goals use was told or seen; with too few months the market is taken as steady. */
export const isTrendKnown = ({ notices }: Pick<Plan, "notices">): boolean =>
  notices.every(({ code, of }) => code !== "noTrend" || of !== undefined);
