/** The column of what a month asks for, from 1. */
export const askedColumn = (i: number): string => `asked.${i}`;
