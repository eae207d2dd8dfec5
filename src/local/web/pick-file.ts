/** Asks the person for a spreadsheet file; null if none is chosen. */
export const pickFile = async (): Promise<{ name: string; bytes: Uint8Array } | null> => {
  const input = Object.assign(document.createElement("input"), {
    type: "file",
    accept: ".xlsx,.csv",
  });
  const chosen = new Promise<File | undefined>((done) => {
    input.addEventListener("change", () => done(input.files?.[0]));
    input.addEventListener("cancel", () => done(undefined));
  });
  input.click();
  const file = await chosen;
  return file ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : null;
};
