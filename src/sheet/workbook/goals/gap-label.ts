/** What stands beside a gap to the company's target, whose amount has no sign. */
interface GapWords {
  /** Where there is none, or no target. */
  readonly none: string;
  readonly below: string;
  readonly above: string;
}

/** Which way goals lie off the company's target, in words: every gap is goals less target. */
export const gapLabel = (
  gap: string,
  { none, below, above }: GapWords,
): { readonly formula: string } => ({
  formula: `=IF(ISNUMBER(${gap});IF(${gap}<0;"${below}";IF(${gap}>0;"${above}";"${none}"));"${none}")`,
});
