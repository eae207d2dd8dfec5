/** What something is counted in, behind its name or number; nothing where nobody said. */
export const inUnit = (unit: string): string => (unit === "" ? "" : ` (${unit})`);
