// This file is the only one that asks Drive: files that the add-on made, and who may open them.
import type { ShareRole } from "../sharing.ts";
import type { Publisher } from "./share-record.ts";

const FOLDER = "application/vnd.google-apps.folder";
const SPREADSHEET = "application/vnd.google-apps.spreadsheet";
/** Properties that only our add-on sees: whose plan a file belongs to, and which person's it is. */
const PLAN = "goalwrightPlan";
const PERSON = "goalwrightPerson";
const PAGE = 1000;
/** Google takes null for a file without content; its types do not say so. */
const NO_MEDIA = null as unknown as GoogleAppsScript.Base.Blob;

/** A file of a plan that Drive knows. */
export interface DriveFile {
  readonly id: string;
  readonly url: string;
  /** `personKey` of whose it is; "" of the folder. */
  readonly key: string;
  readonly isFolder: boolean;
}

export interface Access {
  readonly id: string;
  readonly email: string;
  readonly role: string;
}

const service = (): GoogleAppsScript.Drive => {
  if (Drive === undefined) throw new Error("the manifest does not enable Drive");
  return Drive;
};

/** The account that runs us. */
export const account = (): Publisher => {
  const { user } = service().About.get({ fields: "user(displayName,emailAddress,permissionId)" });
  return {
    id: user?.permissionId ?? "",
    email: user?.emailAddress ?? "",
    name: user?.displayName ?? "",
  };
};

/** All files of a plan that are not in the bin, oldest first: also those of a run that died before it could note them. */
export const filesOf = (plan: string): readonly DriveFile[] => {
  const files: DriveFile[] = [];
  let pageToken: string | undefined;
  do {
    const page = service().Files.list({
      q: `appProperties has { key='${PLAN}' and value='${plan}' } and trashed = false`,
      fields: "nextPageToken,files(id,mimeType,webViewLink,appProperties)",
      orderBy: "createdTime",
      pageSize: PAGE,
      ...(pageToken === undefined ? {} : { pageToken }),
    });
    for (const { id, mimeType, webViewLink, appProperties } of page.files ?? []) {
      const key = (appProperties as Record<string, string> | undefined)?.[PERSON] ?? "";
      files.push({ id: id!, url: webViewLink ?? "", key, isFolder: mimeType === FOLDER });
    }
    pageToken = page.nextPageToken;
  } while (pageToken);
  return files;
};

export const makeFolder = (name: string, plan: string): string =>
  service().Files.create({ name, mimeType: FOLDER, appProperties: { [PLAN]: plan } }, NO_MEDIA, {
    fields: "id",
  }).id!;

/** An empty spreadsheet that says from its first moment whose it is: so no run ever makes a second one. */
export const makeFile = (name: string, folder: string, plan: string, key: string): DriveFile => {
  const { id, webViewLink } = service().Files.create(
    {
      ...{ name, mimeType: SPREADSHEET, parents: [folder] },
      appProperties: { [PLAN]: plan, [PERSON]: key },
    },
    NO_MEDIA,
    { fields: "id,webViewLink" },
  );
  return { id: id!, url: webViewLink ?? "", key, isFolder: false };
};

/** Everybody who may open a file, but its owner. */
export const accessTo = (file: string): readonly Access[] =>
  (
    service().Permissions.list(file, { fields: "permissions(id,emailAddress,role)" }).permissions ??
    []
  ).flatMap(({ id, emailAddress = "", role = "" }) =>
    role === "owner" ? [] : [{ id: id!, email: emailAddress, role }],
  );

/** Lets somebody open a file; with a message Google sends them an e-mail, without one none. */
export const invite = (
  file: string,
  email: string,
  role: ShareRole,
  message: string | null,
): void => {
  service().Permissions.create({ type: "user", role, emailAddress: email }, file, {
    sendNotificationEmail: message !== null,
    ...(message === null ? {} : { emailMessage: message }),
    fields: "id",
  });
};

export const changeRole = (file: string, access: string, role: ShareRole): void => {
  service().Permissions.update({ role }, file, access, { fields: "id" });
};

export const uninvite = (file: string, access: string): void =>
  service().Permissions.remove(file, access);
