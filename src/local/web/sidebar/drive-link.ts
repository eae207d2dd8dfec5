/** Whether an address is one of a file or folder of Google's Drive. */
export const isDriveLink = (url: string): boolean =>
  /^https:\/\/(docs|drive)\.google\.com\//.test(url);
