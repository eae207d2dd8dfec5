/** What hits everybody of a team at once (markets, prices, rivals), as a share of the total. Judgement. */
export const UNFORESEEN = 0.07;
