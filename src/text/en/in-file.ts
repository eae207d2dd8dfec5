import { clipped } from "../clipped.ts";

/** What is said before and after the workbook itself is shared. */
export const inFile = {
  gets: {
    reader: (person: string, email: string) =>
      `${clipped(person)} (${email}) can look at the file.`,
    writer: (person: string, email: string) =>
      `${clipped(person)} (${email}) can type results in Tracking.`,
    /** Somebody who may do more already, by the manager's own hand. */
    stays: (person: string, email: string) =>
      `${clipped(person)} (${email}) can edit the file already: you gave that yourself, so it stays.`,
    owner: (person: string, email: string) =>
      `${clipped(person)} (${email}) owns the file. Nothing changes for them.`,
  },
  seesAll: (tabs: string) =>
    `Everybody named here sees the whole file, each colleague’s goals and results included, can unhide hidden tabs and can make a copy. Protection keeps people from typing; it hides nothing.${tabs === "" ? "" : ` Among what they see: ${tabs}.`}`,
  ownTabs: (tabs: string) =>
    `Editors can change your own tabs: ${tabs}. Goalwright protects only its own. Protect yours first (Data > Protect sheets and ranges) if nobody should touch them.`,
  allRows:
    "An editor can type in everybody’s row of Tracking, not only in their own. Nobody but you changes anything else in the tabs of Goalwright; one blank cell of Start stays open, because Google greys out the Extensions menu where nothing can be edited.",
  alsoBound: (emails: string) =>
    `Who edits the file already is bound by this, too: ${emails}. Taking the sharing back frees them.`,
  /** The manager's own protections of whole tabs. */
  ownLock: (tabs: string) =>
    `You have protected ${tabs} as a whole yourself: that stays as you made it.`,
  warningLock: (tabs: string) =>
    `You have protected ${tabs} as a whole with a warning only, which keeps nobody from typing; Google holds one protection a tab. Remove it (Data > Protect sheets and ranges), then share again.`,
  noTracking:
    "The yellow cells of the Tracking tab cannot be found: its headings or names were deleted. Update the goals, then share again, or share with viewers only.",
  nobody: "Choose at least one person.",
  both: (person: string) =>
    `${clipped(person)} is chosen as an editor and as a viewer. Choose one of the two.`,
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
