import { mayWrite } from "../engine/lock-rule.ts";
import type { Lock, Place } from "../engine/workbook-state.ts";
import { freshGetters, type HostContext, refuse, stateOf } from "../host-context.ts";
import { behind, type Signatures, served } from "../served.ts";
import { boundedZone } from "../values/bounded-zone.ts";
import { RangeArea } from "./range-area.ts";
import { LocalUser, userService } from "./session.ts";

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type ProtectionApi = Pick<
  Protection,
  | "addEditor"
  | "addEditors"
  | "canDomainEdit"
  | "canEdit"
  | "getDescription"
  | "getEditors"
  | "getProtectionType"
  | "getRange"
  | "getUnprotectedRanges"
  | "isWarningOnly"
  | "remove"
  | "removeEditor"
  | "removeEditors"
  | "setDescription"
  | "setDomainEdit"
  | "setUnprotectedRanges"
  | "setWarningOnly"
>;

const signatures: Signatures<ProtectionApi> = {
  addEditor: "s o",
  addEditors: "a",
  canDomainEdit: "-",
  canEdit: "-",
  getDescription: "-",
  getEditors: "-",
  getProtectionType: "-",
  getRange: "-",
  getUnprotectedRanges: "-",
  isWarningOnly: "-",
  remove: "-",
  removeEditor: "s o",
  removeEditors: "a",
  setDescription: "s",
  setDomainEdit: "b",
  setUnprotectedRanges: "a",
  setWarningOnly: "b",
};

/** SpreadsheetApp.Protection. Until its editors change it protects nothing: everybody is an editor. */
class LocalProtection implements ProtectionApi {
  readonly context: HostContext;
  readonly id: number;
  readonly self: Protection;

  constructor(context: HostContext, id: number) {
    this.context = context;
    this.id = id;
    this.self = served(context, "SpreadsheetApp.Protection", this, signatures);
  }

  getDescription(): string {
    return this.lock().description;
  }
  setDescription(description: string): Protection {
    return this.change({ description });
  }
  isWarningOnly(): boolean {
    return this.lock().warningOnly;
  }
  setWarningOnly(warningOnly: boolean): Protection {
    return this.change({ warningOnly });
  }
  getEditors(): GoogleAppsScript.Base.User[] {
    return this.lock().editors.map((email) => userService(this.context, email));
  }
  addEditor(editor: string | GoogleAppsScript.Base.User): Protection {
    return this.addEditors([emailOf(editor)]);
  }
  /** Does not share the file with them, as on Google. */
  addEditors(emails: readonly string[]): Protection {
    const { editors } = this.lock();
    const added = Array.from(emails, (email) => email.toLowerCase());
    return this.change({ editors: [...new Set([...editors, ...added])] });
  }
  removeEditor(editor: string | GoogleAppsScript.Base.User): Protection {
    return this.removeEditors([editor]);
  }
  /** The owner stays, and whoever runs the script: Google lets nobody lock out these two. */
  removeEditors(editors: readonly (string | GoogleAppsScript.Base.User)[]): Protection {
    const staying = [stateOf(this.context).file.owner, this.context.person().email];
    const gone = Array.from(editors, emailOf).filter((email) => !staying.includes(email));
    return this.change({ editors: this.lock().editors.filter((email) => !gone.includes(email)) });
  }
  /** Of whoever runs the script. */
  canEdit(): boolean {
    const { email, role } = this.context.person();
    const { warningOnly, editors } = this.lock();
    return role === "owner" || (mayWrite(role) && (warningOnly || editors.includes(email)));
  }
  canDomainEdit(): boolean {
    return this.lock().domainEdit;
  }
  setDomainEdit(domainEdit: boolean): Protection {
    return this.change({ domainEdit });
  }
  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return protectionType(
      this.lock().place,
    ) as unknown as GoogleAppsScript.Spreadsheet.ProtectionType;
  }
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { place } = this.lock();
    if (place.kind === "spreadsheet") return refuse(this.context, "A file has no protection");
    const getters = freshGetters(this.context);
    const zone =
      place.kind === "range"
        ? boundedZone(getters, place.sheetId, place.zone)
        : getters.getSheetZone(place.sheetId);
    return this.context.objects.range(place.sheetId, zone);
  }
  getUnprotectedRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    const { place, unprotected } = this.lock();
    if (place.kind !== "sheet") return [];
    const getters = freshGetters(this.context);
    return unprotected.map((zone) =>
      this.context.objects.range(place.sheetId, boundedZone(getters, place.sheetId, zone)),
    );
  }
  /** In place of those that there were; of a tab that is protected as a whole. */
  setUnprotectedRanges(ranges: readonly GoogleAppsScript.Spreadsheet.Range[]): Protection {
    const { place } = this.lock();
    const unprotected = Array.from(ranges, (range) => {
      const area = behind(range, RangeArea);
      if (area === undefined) return refuse(this.context, "Invalid argument: ranges");
      if (place.kind !== "sheet" || area.sheetId !== place.sheetId)
        return refuse(this.context, "Unprotected ranges must lie on a sheet that is protected.");
      return area.openZone();
    });
    return this.change({ unprotected });
  }
  remove(): void {
    this.context.writes.edit({ kind: "removeLock", id: this.id });
  }

  private change(change: Partial<Omit<Lock, "id" | "place">>): Protection {
    this.context.writes.edit({ kind: "changeLock", id: this.id, change });
    return this.self;
  }
  private lock(): Lock {
    freshGetters(this.context);
    const lock = stateOf(this.context).locks.find(({ id }) => id === this.id);
    return lock ?? refuse(this.context, "The protection does not exist any more.");
  }
}

/** Everybody who may edit the file is an editor of a new protection. */
export function newProtection(context: HostContext, place: Place): Protection {
  freshGetters(context);
  const { nextId: id, file } = stateOf(context);
  const { email } = context.person();
  const editors = [...new Set([file.owner, ...file.editors, email])];
  context.writes.edit({ kind: "addLock", place, editors });
  context.writes.flush();
  return new LocalProtection(context, id).self;
}

/** The protections of a sheet of one type, "RANGE" or "SHEET". */
export function protectionsOn(context: HostContext, sheetId: string, type: string): Protection[] {
  freshGetters(context);
  return stateOf(context)
    .locks.filter(({ place }) => place.kind !== "spreadsheet" && place.sheetId === sheetId)
    .filter(({ place }) => protectionType(place) === type)
    .map(({ id }) => new LocalProtection(context, id).self);
}

const protectionType = (place: Place): string => (place.kind === "sheet" ? "SHEET" : "RANGE");

const emailOf = (editor: string | GoogleAppsScript.Base.User): string =>
  (typeof editor === "string" ? editor : (behind(editor, LocalUser)?.email ?? "")).toLowerCase();
