const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook's name as that of a file: without what a file system takes for something else. */
export const fileNameFor = (name: string): string => `${name.replace(/[\\/:*?"<>|]/g, "-")}.xlsx`;

/** Hands a workbook to the browser as a download. */
export const download = (name: string, bytes: Uint8Array): void => {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  // The browser has taken hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(url));
};
