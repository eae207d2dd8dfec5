/** The name of a tab with a file's table: the file's without ending, without what a tab's name can't have. */
export function tabName(fileName: string): string {
  const name = fileName
    .replace(/^.*[\\/]/, "")
    .replace(/\.[^.]*$/, "")
    .replace(/['*?:[\]\\/]/g, " ")
    .trim();
  return name.slice(0, 31) || "Sheet1";
}
