const BASE = 31;
const BITS = 0x7fffffff;

/** Google's number of a chart, from the engine's id: the same as long as the chart lives. */
export const chartNumber = (chartId: string): number =>
  [...chartId].reduce((sum, sign) => (Math.imul(sum, BASE) + sign.charCodeAt(0)) & BITS, 0);
