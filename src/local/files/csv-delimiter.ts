import Papa from "papaparse";

const CANDIDATES = [",", ";", "\t"];
const LINES = 50;

/** What separates the fields: the sign by which most lines have the same number of fields, at least two. */
export function csvDelimiter(text: string): string {
  const scored = CANDIDATES.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, {
      delimiter,
      preview: LINES,
      skipEmptyLines: true,
    });
    return { delimiter, ...commonest(data.map((row) => row.length)) };
  });
  scored.sort((a, b) => b.lines - a.lines || b.fields - a.fields);
  return scored[0]!.delimiter;
}

/** The commonest number of fields above one, and how many lines have it. */
function commonest(counts: readonly number[]): { readonly fields: number; readonly lines: number } {
  const lines = new Map<number, number>();
  for (const fields of counts) if (fields > 1) lines.set(fields, (lines.get(fields) ?? 0) + 1);
  const [fields, most] = [...lines].sort((a, b) => b[1] - a[1])[0] ?? [1, 0];
  return { fields, lines: most };
}
