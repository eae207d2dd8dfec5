import type { Role } from "../engine/lock-rule.ts";

export const FOLDER = "application/vnd.google-apps.folder";
export const SPREADSHEET = "application/vnd.google-apps.spreadsheet";

/** A file or folder in Drive, as data. */
export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  /** Ids of folders, one at most, as on Google. */
  readonly parents: readonly string[];
  readonly appProperties: Readonly<Record<string, string>>;
  /** E-mail of the person for whom the add-on made it; null for a file that a person made. */
  readonly createdBy: string | null;
  readonly trashed: boolean;
  /** Those given on the file itself; what is given on its folder holds, too. */
  readonly permissions: readonly Permission[];
  /** Epoch milliseconds. */
  readonly createdTime: number;
  readonly modifiedTime: number;
}

export interface Permission {
  readonly id: string;
  readonly type: "user";
  readonly role: Role;
  readonly emailAddress: string;
}

/** An e-mail that Google has sent to tell somebody of a file. */
export interface SentMail {
  readonly to: string;
  readonly from: string;
  readonly fileId: string;
  readonly role: Role;
  /** What the sender adds, "" for nothing. */
  readonly message: string;
}
