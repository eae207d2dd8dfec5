/** A Markdown table. */
export const table = (headers: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headers, headers.map((_, i) => (i === 0 ? "---" : "---:")), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
