import type { FileState } from "../engine/workbook-state.ts";
import { gettersOf, type HostContext, refuse, stateOf } from "../host-context.ts";
import { behind, served } from "../served.ts";
import { LocalUser, userService } from "./session.ts";
import { type SpreadsheetApi, spreadsheetSignatures } from "./spreadsheet-api.ts";

type Chained = GoogleAppsScript.Spreadsheet.Spreadsheet;
type User = GoogleAppsScript.Base.User;

/** With whom the open file is shared. Whether Google sends e-mails of it is not written down: none is kept here. */
export abstract class SpreadsheetSharing {
  readonly context: HostContext;
  readonly self: Chained;

  constructor(context: HostContext) {
    this.context = context;
    this.self = served<SpreadsheetApi>(
      context,
      "SpreadsheetApp.Spreadsheet",
      this as unknown as SpreadsheetApi,
      spreadsheetSignatures,
    );
  }

  getOwner(): User {
    return userService(this.context, this.file().owner);
  }
  /** The owner is one of them. */
  getEditors(): User[] {
    const { owner, editors } = this.file();
    return [owner, ...editors].map((email) => userService(this.context, email));
  }
  getViewers(): User[] {
    return this.file().viewers.map((email) => userService(this.context, email));
  }
  /** Whoever could only view the file may edit it from now on. */
  addEditor(user: string | User): Chained {
    const { owner, editors, viewers } = this.file();
    const email = this.emailOf(user);
    if (email === owner || editors.includes(email)) return this.self;
    const others = viewers.filter((one) => one !== email);
    return this.share({ editors: [...editors, email], viewers: others });
  }
  /** Of no effect for editors. */
  addViewer(user: string | User): Chained {
    const { owner, editors, viewers } = this.file();
    const email = this.emailOf(user);
    if ([owner, ...editors, ...viewers].includes(email)) return this.self;
    return this.share({ viewers: [...viewers, email] });
  }
  removeEditor(user: string | User): Chained {
    const email = this.emailOf(user);
    return this.share({ editors: this.file().editors.filter((one) => one !== email) });
  }
  removeViewer(user: string | User): Chained {
    const email = this.emailOf(user);
    return this.share({ viewers: this.file().viewers.filter((one) => one !== email) });
  }

  private file(): FileState {
    return stateOf(this.context).file;
  }
  private share(change: Partial<FileState>): Chained {
    gettersOf(this.context).setAppsScriptFile({ ...this.file(), ...change });
    return this.self;
  }
  private emailOf(user: string | User): string {
    const email = typeof user === "string" ? user : (behind(user, LocalUser)?.email ?? "");
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) refuse(this.context, `Invalid email: ${email}`);
    return email.toLowerCase();
  }
}
