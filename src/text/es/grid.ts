export const grid: Readonly<Record<string, string>> = {};
