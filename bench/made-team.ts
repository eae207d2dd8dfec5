/** A long history of a made-up team: a heading row, then date, person, metric, value; sales first. */
export const madeTeam = (
  people: number,
  months: number,
  metrics: readonly string[] = ["sales"],
): string => {
  const lines = ["date,rep,metric,value"];
  for (let person = 0; person < people; person++) {
    for (let month = 0; month < months; month++) {
      const season = 1 + 0.25 * Math.sin((month * Math.PI) / 6);
      const noise = 1 + 0.2 * Math.sin(12.9898 * (1 + person * months + month));
      const value = Math.round(1000 * (5 + (person % 9)) * season * noise);
      const date = `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
      for (const metric of metrics) lines.push(`${date},Person ${person + 1},${metric},${value}`);
    }
  }
  return `${lines.join("\n")}\n`;
};
