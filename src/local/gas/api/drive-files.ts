import { ApiError, lacks } from "../drive/api-error.ts";
import { type DriveFile, FOLDER, SPREADSHEET } from "../drive/drive-file.ts";
import { permissionIdOf } from "../drive/ids.ts";
import { mayNot, refuseUnknown } from "../drive/local-drive.ts";
import { queryOf } from "../drive/query.ts";
import { mayWrite } from "../engine/lock-rule.ts";
import type { HostContext } from "../host-context.ts";
import { seesAllFiles } from "../run/scopes.ts";
import { isLocale } from "../values/locale-of.ts";
import { FILE_FIELDS, type File, fileFor, USUAL_FILE } from "./drive-fields.ts";
import { checkKnown, masked, maskOf } from "./field-mask.ts";
import { invalidField, invalidValue, optionsOf } from "./options.ts";
import { servedApi } from "./serve-api.ts";

type FilesApi = Pick<
  GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection,
  "create" | "get" | "list" | "update"
>;

/** A file that a script may see: one that the add-on has made for this very user, unless a wider scope says all. */
export function visibleFile(context: HostContext, fileId: unknown): DriveFile {
  const { drive, settings, manifest } = context;
  const file = drive.find(String(fileId));
  const email = settings.user.email.toLowerCase();
  const isOurs = file?.createdBy === email || seesAllFiles(manifest, "Drive");
  if (file === undefined || !isOurs || drive.roleOf(file.id, email) === null)
    return refuseUnknown(String(fileId));
  return file;
}

export const driveFiles = (context: HostContext) =>
  servedApi<FilesApi>(context, "Drive.Files", filesApi(context), {
    create: "o ox oxo",
    get: "s so",
    list: "- o",
    update: "os osx osxo",
  });

const filesApi = (context: HostContext): FilesApi => ({
  create: (resource: unknown, media?: unknown, optionalArgs?: unknown) => {
    refuseMedia(media);
    const { fields } = optionsOf(optionalArgs, ["fields"]);
    const mask = maskOf(String(fields ?? USUAL_FILE), FILE_FIELDS, invalidField);
    return masked(fileFor(context, created(context, resource as File)), mask) as never;
  },
  get: ((fileId: string, optionalArgs?: unknown) => {
    const { fields } = optionsOf(optionalArgs, ["fields"]);
    const mask = maskOf(String(fields ?? USUAL_FILE), FILE_FIELDS, invalidField);
    return masked(fileFor(context, visibleFile(context, fileId)), mask);
  }) as FilesApi["get"],
  list: (optionalArgs?: unknown) => listed(context, optionalArgs) as never,
  update: (resource: unknown, fileId: string, media?: unknown, optionalArgs?: unknown) => {
    refuseMedia(media);
    const options = optionsOf(optionalArgs, ["addParents", "removeParents", "fields"]);
    const mask = maskOf(String(options.fields ?? USUAL_FILE), FILE_FIELDS, invalidField);
    const file = updated(context, resource as File, fileId, options);
    return masked(fileFor(context, file), mask) as never;
  },
});

const refuseMedia = (media: unknown): void => {
  if (media !== null && media !== undefined) lacks("uploads: the media of a file must be null");
};

const NEW = { appProperties: "any", mimeType: "value", name: "value", parents: "value" } as const;
const CHANGES = { appProperties: "any", name: "value", trashed: "value" } as const;

function created(context: HostContext, resource: File): DriveFile {
  checkKnown(resource, NEW, "file");
  const { name = "Untitled", mimeType, parents = [], appProperties = {} } = resource;
  if (mimeType !== FOLDER && mimeType !== SPREADSHEET)
    return lacks(`files of the type ${mimeType}`);
  const { drive, settings } = context;
  drive.meet(settings.user);
  const owner = settings.user.email.toLowerCase();
  const own = { name, mimeType, parents: parentsOf(context, parents), appProperties };
  checkProperties(appProperties);
  const { userLocale, scriptTimeZone: timeZone } = settings;
  return drive.create(own, owner, {
    createdBy: owner,
    settings: { locale: localeFor(userLocale), timeZone },
  });
}

/** A new spreadsheet has the locale of the account: "es" without a country is Spain's. */
function localeFor(userLocale: string): string {
  if (/_/.test(userLocale) && isLocale(userLocale)) return userLocale;
  return userLocale.startsWith("es") ? "es_ES" : "en_US";
}

/** One folder: a file has one parent at most. Nobody's folder is My Drive. */
function parentsOf(context: HostContext, parents: readonly string[]): readonly string[] {
  const { drive, settings } = context;
  const root = rootOf(settings.user.email);
  const [parent = root, ...others] = parents;
  if (others.length > 0)
    throw new ApiError(400, "invalid", "A shared drive item must have exactly one parent.");
  if (parent === root || parent === "root") return [root];
  const folder = visibleFile(context, parent);
  if (folder.mimeType !== FOLDER) invalidValue();
  if (!mayWrite(drive.roleOf(folder.id, settings.user.email))) throw mayNot();
  return [folder.id];
}

const rootOf = (email: string): string => `0A${permissionIdOf(email).slice(1, 15)}PVA`;

const MOST_BYTES = 124; // https://developers.google.com/drive/api/guides/properties

function checkProperties(properties: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(properties)) {
    if (value !== null && typeof value !== "string") invalidValue();
    if (new TextEncoder().encode(key + (value ?? "")).length > MOST_BYTES) invalidValue();
  }
}

function updated(
  context: HostContext,
  resource: File,
  fileId: string,
  {
    addParents,
    removeParents,
  }: { readonly addParents?: unknown; readonly removeParents?: unknown },
): DriveFile {
  const { drive, settings } = context;
  const file = visibleFile(context, fileId);
  checkKnown(resource, CHANGES, "file");
  const role = drive.roleOf(fileId, settings.user.email);
  const { name = file.name, trashed = file.trashed, appProperties = {} } = resource;
  if (!mayWrite(role) || (trashed !== file.trashed && role !== "owner")) throw mayNot();
  checkProperties(appProperties);
  const properties = Object.entries({ ...file.appProperties, ...appProperties });
  const kept = properties.filter(([, value]) => value !== null) as [string, string][];
  const gone = new Set(String(removeParents ?? "").split(","));
  const stays = file.parents.filter((parent) => !gone.has(parent));
  const parents =
    addParents === undefined ? stays : parentsOf(context, String(addParents).split(","));
  return drive.change(fileId, { name, trashed, appProperties: Object.fromEntries(kept), parents });
}

const PAGE = 100;
const ORDERS = ["createdTime", "modifiedTime", "name"] as const;

function listed(context: HostContext, optionalArgs: unknown): object {
  const { drive, settings, manifest } = context;
  const known = ["q", "fields", "pageSize", "pageToken", "orderBy", "spaces"] as const;
  const {
    q,
    fields,
    pageSize = PAGE,
    pageToken = "0",
    orderBy,
    spaces = "drive",
  } = optionsOf(optionalArgs, known);
  if (spaces !== "drive") lacks(`space ${spaces}`);
  const usual = `kind,incompleteSearch,nextPageToken,files(${USUAL_FILE})`;
  const list = {
    files: FILE_FIELDS,
    incompleteSearch: "value",
    kind: "value",
    nextPageToken: "value",
  } as const;
  const mask = maskOf(String(fields ?? usual), list, invalidField);
  const email = settings.user.email.toLowerCase();
  const all = seesAllFiles(manifest, "Drive");
  const fits = q === undefined ? () => true : queryOf(withRoot(String(q), email));
  const files = drive.files
    .filter(({ createdBy }) => all || createdBy === email)
    .filter(({ id }) => drive.roleOf(id, email) !== null)
    .filter(fits)
    .sort(orderOf(orderBy));
  const [from, size] = [Number(pageToken), Number(pageSize)];
  if (!(Number.isInteger(from) && size >= 1 && size <= 1000)) invalidValue();
  const to = from + size;
  const page = {
    kind: "drive#fileList",
    incompleteSearch: false,
    ...(to < files.length ? { nextPageToken: String(to) } : {}),
    files: files.slice(from, to).map((file) => fileFor(context, file)),
  };
  return masked(page, mask) as object;
}

const withRoot = (query: string, email: string): string =>
  query.replace(/'root'(?=\s+in\s+parents)/g, `'${rootOf(email)}'`);

function orderOf(orderBy: unknown): (one: DriveFile, other: DriveFile) => number {
  // Without an order Drive promises none; the newest first is what it does.
  const keys = String(orderBy ?? "createdTime desc")
    .split(",")
    .map((key) => key.trim().split(/\s+/) as [(typeof ORDERS)[number], string?]);
  for (const [field, way] of keys)
    if (!ORDERS.includes(field) || (way !== undefined && way !== "desc")) invalidValue();
  return (one, other) =>
    keys.map(([field, way]) => compared(one[field], other[field], way)).find((sign) => sign) ?? 0;
}

const compared = <T>(one: T, other: T, way: string | undefined): number => {
  if (one === other) return 0;
  return one < other === (way === undefined) ? -1 : 1;
};
