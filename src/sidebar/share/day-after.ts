const DAY = 86_400_000; // milliseconds

/** The day so many days after "2026-01-10". */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
