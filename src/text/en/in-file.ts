import { clipped } from "../clipped.ts";

/** What is said before and after the workbook itself is shared. */
export const inFile = {
  gets: {
    reader: (person: string, email: string) =>
      `${clipped(person)} (${email}) can read the file, and only read.`,
    writer: (person: string, email: string) =>
      `${clipped(person)} (${email}) can read the file and fill in the yellow cells of Tracking.`,
    /** Somebody who may do more already, by the manager's own hand. */
    stays: (person: string, email: string) =>
      `${clipped(person)} (${email}) can change the file already: you gave that yourself, so it stays.`,
    owner: (person: string, email: string) =>
      `${clipped(person)} (${email}) owns the file. Nothing changes for them.`,
  },
  seesAll: (tabs: string) =>
    `Everybody named here sees the whole file, each colleague’s goals and results included, can unhide hidden tabs and can make a copy. Protection keeps people from typing; it hides nothing.${tabs === "" ? "" : ` Among what they see: ${tabs}.`}`,
  ownTabs: (tabs: string) =>
    `Whoever can fill in can also change your own tabs: ${tabs}. Goalwright protects only its own. Protect yours first (Data > Protect sheets and ranges) if nobody should touch them.`,
  allRows:
    "Whoever can fill in can type in everybody’s row of Tracking, not only in their own. Nobody but you changes anything else in the tabs of Goalwright; one blank cell of Start stays open, because Google greys out the Extensions menu where nothing can be edited.",
  alsoBound: (emails: string) =>
    `Who can change everything in the file now will then only fill in, too: ${emails}. Taking the sharing back gives them the rest again.`,
  /** The manager's own protections of whole tabs. */
  ownLock: (tabs: string) =>
    `You have protected ${tabs} as a whole yourself: that stays as you made it.`,
  warningLock: (tabs: string) =>
    `You have protected ${tabs} as a whole with a warning only, which keeps nobody from typing; Google holds one protection a tab. Remove it (Data > Protect sheets and ranges), then share again.`,
  noTracking:
    "The yellow cells of the Tracking tab cannot be found: its headings or names were deleted. Update the goals, then share again, or let people read only.",
  nobody: "Choose at least one person.",
  both: (person: string) =>
    `${clipped(person)} is chosen for “read only” and for “read and fill in”. Choose one of the two.`,
  unknown: (person: string) =>
    `${clipped(person)} is not in the Team tab. Choose the people again.`,
  interrupted: "Sharing was interrupted. Share again to go on, or take it back.",
  refused: (email: string, why: string) => `Google did not do it for ${email}: ${clipped(why)}`,
  notGiven: (email: string) =>
    `Google still does not let ${email} in. Look at Share in the file, then share again.`,
  notTaken: (email: string) =>
    `${email} can still open the file, maybe by a link or a group. Look at Share in the file.`,
  changedSince: (email: string) =>
    `What ${email} may do was changed by hand since, so it stays. Look at Share in the file.`,
  hidden: (tab: string) => `${tab} (hidden)`,
  /** Of our tabs as they were before the last write. */
  copies: (count: number) =>
    count === 1
      ? "1 copy from before the last write (hidden)"
      : `${count} copies from before the last write (hidden)`,
};

export type InFileText = typeof inFile;
