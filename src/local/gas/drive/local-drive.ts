import { atOnce, type Steps } from "../../steps.ts";
import { isSameStamp, type Stamp, stampOf } from "../engine/change-stamp.ts";
import { dataKept, type KeptTexts, keptTexts } from "../engine/kept-texts.ts";
import type { Library, Model } from "../engine/library.ts";
import { mayWrite, type Role } from "../engine/lock-rule.ts";
import type { Account } from "../host-context.ts";
import { ApiError } from "./api-error.ts";
import {
  type DriveFile,
  FOLDER,
  type Permission,
  type SentMail,
  SPREADSHEET,
} from "./drive-file.ts";
import { FileBook } from "./file-book.ts";
import { newFileId, newFolderId, permissionIdOf } from "./ids.ts";

/** Of a new spreadsheet: what Google takes from its maker's account. */
export interface BookSettings {
  readonly locale: string;
  readonly timeZone: string;
}

/** What a share is to do, and whether an e-mail tells of it (null: none). */
export interface Share {
  readonly emailAddress: string;
  readonly role: Role;
  readonly mail: { readonly message: string } | null;
}

/** A Drive as JSON, which is kept. */
export interface KeptDrive {
  readonly files: readonly DriveFile[];
  /** What is in each spreadsheet that anybody has opened, by its id. */
  readonly books: readonly (readonly [string, KeptTexts])[];
  readonly settings: readonly (readonly [string, BookSettings])[];
  readonly names: readonly (readonly [string, string])[];
  readonly mails: readonly SentMail[];
}

/** Google Drive of all people together, as data. Several hosts may share one. */
export class LocalDrive {
  readonly #files = new Map<string, DriveFile>();
  readonly #books = new Map<string, FileBook>();
  readonly #settings = new Map<string, BookSettings>();
  readonly #names = new Map<string, string>();
  readonly #mails: SentMail[] = [];
  /** What was in workbooks that were kept and nobody has asked for since. */
  readonly #kept = new Map<string, KeptTexts>();
  readonly #texts = new WeakMap<Model, { readonly stamp: Stamp; readonly texts: KeptTexts }>();
  #changes = 0;
  /** Addresses without a Google account: a file is shared with them by e-mail only. */
  readonly strangers = new Set<string>();

  /** All files and folders, the oldest first. */
  get files(): readonly DriveFile[] {
    return [...this.#files.values()];
  }
  /** All e-mails that were sent, the oldest first. */
  get mails(): readonly SentMail[] {
    return this.#mails;
  }

  /** Remembers what somebody is called. */
  meet({ email, name }: Account): void {
    const known = this.#names.get(email.toLowerCase());
    this.#names.set(email.toLowerCase(), name);
    if (name !== known) this.#changes += 1;
  }
  /** A name with its address, or the address alone of whom nobody has named. */
  labelOf(email: string): string {
    const name = this.#names.get(email.toLowerCase());
    return name ? `${name} (${email})` : email;
  }
  /** What somebody is called; the part before the @ of whom nobody has named, as Google shows it. */
  nameOf(email: string): string {
    return this.#names.get(email.toLowerCase()) || email.split("@")[0]!;
  }

  find(fileId: string): DriveFile | undefined {
    return this.#files.get(fileId);
  }

  create(
    {
      name,
      mimeType,
      parents,
      appProperties,
    }: Pick<DriveFile, "appProperties" | "mimeType" | "name" | "parents">,
    owner: string,
    { createdBy, settings }: { readonly createdBy: string | null; readonly settings: BookSettings },
  ): DriveFile {
    const id = mimeType === FOLDER ? newFolderId() : newFileId();
    const now = Date.now();
    const times = { createdTime: now, modifiedTime: now };
    const permissions = [permissionOf(owner, "owner")];
    const own = { id, name, mimeType, parents, appProperties, createdBy, permissions };
    const file = { ...own, ...times, trashed: false };
    this.#files.set(id, file);
    this.#changes += 1;
    if (mimeType === SPREADSHEET) this.#settings.set(id, settings);
    return file;
  }

  change(fileId: string, change: Partial<Omit<DriveFile, "id">>): DriveFile {
    const file = { ...this.#known(fileId), modifiedTime: Date.now(), ...change };
    this.#files.set(fileId, file);
    this.#changes += 1;
    this.#books.get(fileId)?.rename(file.name);
    return file;
  }

  /** Own and inherited ones, the stronger of two for the same person. */
  permissionsOf(fileId: string): readonly Permission[] {
    const file = this.#files.get(fileId);
    if (file === undefined) return [];
    const all = new Map<string, Permission>();
    const inherited = file.parents.flatMap((parent) => this.permissionsOf(parent));
    for (const one of [...file.permissions, ...inherited]) {
      const known = all.get(one.id);
      if (known === undefined || strength(one.role) > strength(known.role)) all.set(one.id, one);
    }
    return [...all.values()].map((one) =>
      one.role === "owner" && !file.permissions.includes(one) ? { ...one, role: "writer" } : one,
    );
  }
  /** What somebody may do with a file; null: they do not even find it. */
  roleOf(fileId: string, email: string): Role | null {
    const id = permissionIdOf(email);
    return this.permissionsOf(fileId).find((one) => one.id === id)?.role ?? null;
  }
  ownerOf(fileId: string): string {
    return this.#known(fileId).permissions.find(({ role }) => role === "owner")!.emailAddress;
  }

  /** Gives somebody a role on a file, or another one than they have. Throws what Drive answers. */
  share(fileId: string, by: string, { emailAddress, role, mail }: Share): Permission {
    if (!mayWrite(this.roleOf(fileId, by))) throw mayNot();
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(emailAddress))
      // Measured on Google in this wording.
      throw new ApiError(
        400,
        "invalid",
        "The specified emailAddress is invalid or not applicable for the given permission type.",
      );
    const file = this.#known(fileId);
    const wanted = permissionOf(emailAddress, role);
    const known = file.permissions.find(({ id }) => id === wanted.id);
    // Who has the file already needs no invitation.
    if (known === undefined && mail === null && this.strangers.has(wanted.emailAddress))
      throw new ApiError(
        400,
        "invalidSharingRequest",
        `Bad Request. User message: "You are trying to invite ${emailAddress}. Since there is no Google account associated with this email address, you must check the "Notify people" box to invite this recipient."`,
      );
    const given = known?.role === "owner" ? known : wanted;
    const others = file.permissions.filter(({ id }) => id !== wanted.id);
    this.change(fileId, { permissions: [...others, given], modifiedTime: file.modifiedTime });
    if (mail !== null)
      this.#mails.push({ to: given.emailAddress, from: by, fileId, role, message: mail.message });
    return given;
  }
  /** Takes a permission back: who may write may take each but the owner's, and everybody their own. */
  unshare(fileId: string, by: string, permissionId: string): void {
    const file = this.#known(fileId);
    const known = permissionIn(file, permissionId);
    const isOwn = permissionId === permissionIdOf(by);
    if (known.role === "owner" || !(isOwn || mayWrite(this.roleOf(fileId, by)))) throw mayNot();
    const permissions = file.permissions.filter(({ id }) => id !== permissionId);
    this.change(fileId, { permissions, modifiedTime: file.modifiedTime });
  }

  /** The workbook of a spreadsheet, made when it is first asked for. Its library has been prepared. */
  book(fileId: string, library: Library): FileBook {
    const known = this.#books.get(fileId);
    if (known !== undefined) return known;
    const file = this.#known(fileId);
    if (file.mimeType !== SPREADSHEET) throw new Error(`${file.name} is no spreadsheet`);
    const kept = this.#kept.get(fileId);
    const data = kept === undefined ? null : atOnce(dataKept(kept));
    const book = new FileBook(this, fileId, library, this.#settings.get(fileId)!, data);
    this.#books.set(fileId, book);
    this.#kept.delete(fileId);
    return book;
  }
  /** The workbook for somebody at the grid, who can undo nothing that was done before. Throws if it is not shared with them. */
  open(fileId: string, email: string, library: Library, forbidden?: () => void): FileBook {
    const role = this.roleOf(fileId, email);
    if (role === null) throw new Error(`${email} has no access to ${this.#known(fileId).name}`);
    const book = this.book(fileId, library);
    book.seat({ email: email.toLowerCase(), role }, forbidden);
    return book;
  }

  /** The same as long as nothing of it changes, no workbook either. */
  get stamp(): Stamp {
    return [this.#changes, ...[...this.#books.values()].flatMap(({ model }) => stampOf(model))];
  }
  /** All of it, as data: what `restore` takes. */
  *keep(library: Library): Steps<KeptDrive> {
    const books: [string, KeptTexts][] = [...this.#kept];
    for (const [fileId, { model }] of this.#books)
      books.push([fileId, yield* this.#textsOf(library, model)]);
    return {
      files: this.files,
      books,
      settings: [...this.#settings],
      names: [...this.#names],
      mails: [...this.#mails],
    };
  }
  /** An empty Drive becomes the one that was kept. */
  restore({ files, books, settings, names, mails }: KeptDrive): void {
    for (const file of files) this.#files.set(file.id, file);
    for (const [fileId, texts] of books) this.#kept.set(fileId, texts);
    for (const [fileId, one] of settings) this.#settings.set(fileId, one);
    for (const [email, name] of names) this.#names.set(email, name);
    this.#mails.push(...mails);
  }

  /** Most of a team's files are as they were when they were last kept. */
  *#textsOf(library: Library, model: Model): Steps<KeptTexts> {
    const stamp = stampOf(model);
    const known = this.#texts.get(model);
    if (known && isSameStamp(known.stamp, stamp)) return known.texts;
    const texts = yield* keptTexts(library, model);
    this.#texts.set(model, { stamp, texts });
    return texts;
  }
  #known(fileId: string): DriveFile {
    return this.#files.get(fileId) ?? refuseUnknown(fileId);
  }
}

/** In the wording that scripts report: "API call to drive.files.get failed with error: File not found: 1abc." */
export function refuseUnknown(fileId: string): never {
  throw new ApiError(404, "notFound", `File not found: ${fileId}.`);
}

export const mayNot = (): ApiError =>
  new ApiError(
    403,
    "insufficientFilePermissions",
    "The user does not have sufficient permissions for this file.",
  );

export function permissionIn({ permissions }: DriveFile, permissionId: string): Permission {
  const known = permissions.find(({ id }) => id === permissionId);
  if (known === undefined)
    throw new ApiError(404, "notFound", `Permission not found: ${permissionId}.`);
  return known;
}

const permissionOf = (email: string, role: Role): Permission => ({
  id: permissionIdOf(email),
  type: "user",
  role,
  emailAddress: email.toLowerCase(),
});

const ROLES: readonly Role[] = ["reader", "commenter", "writer", "owner"];
const strength = (role: Role): number => ROLES.indexOf(role);
