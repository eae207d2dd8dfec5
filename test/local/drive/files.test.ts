import { describe, expect, it } from "vitest";
import { LocalDrive } from "../../../src/local/gas/drive/local-drive.ts";
import { FOLDER, failureOf, openDrive, SPREADSHEET } from "./drive-fixture.ts";

describe("files in Drive", () => {
  it("lie in a folder, with the app's own properties, and are found by these", async () => {
    const { call, create, Drive } = await openDrive();
    const folder = create({ name: "Goals · Team", mimeType: FOLDER }).id!;
    const appProperties = { book: "it's", person: "ana" };
    const ana = create({ name: "Ana", mimeType: SPREADSHEET, parents: [folder], appProperties });
    create({ name: "Beto", mimeType: SPREADSHEET, appProperties: { book: "other" } });
    const q = "appProperties has { key='book' and value='it\\'s' } and trashed = false";
    const fields = "files(id,name,parents,appProperties,webViewLink)";
    const { files } = call(() => Drive.Files.list({ q, fields, spaces: "drive" }));
    expect(files).toEqual([
      {
        id: ana.id,
        name: "Ana",
        parents: [folder],
        appProperties,
        webViewLink: `https://docs.google.com/spreadsheets/d/${ana.id}/edit?usp=drivesdk`,
      },
    ]);
    call(() => Drive.Files.update({ trashed: true }, ana.id!));
    expect(call(() => Drive.Files.list({ q })).files).toEqual([]);
    const inFolder = `'${folder}' in parents and mimeType = '${SPREADSHEET}'`;
    expect(call(() => Drive.Files.list({ q: inFolder, fields: "files/name" }))).toEqual({
      files: [{ name: "Ana" }],
    });
  });

  it("come in pages", async () => {
    const { call, create, Drive } = await openDrive();
    for (const name of ["c", "a", "b"]) create({ name, mimeType: SPREADSHEET });
    const page = (pageToken?: string) =>
      call(() =>
        Drive.Files.list({
          pageSize: 2,
          orderBy: "name",
          fields: "nextPageToken,files(name)",
          ...(pageToken === undefined ? {} : { pageToken }),
        }),
      );
    const first = page();
    expect(first.files!.map(({ name }) => name)).toEqual(["a", "b"]);
    expect(page(first.nextPageToken)).toEqual({ files: [{ name: "c" }] });
  });

  it("are those alone that the add-on made for this user", async () => {
    const drive = new LocalDrive();
    const ana = { email: "ana@example.com", name: "Ana" };
    const manager = await openDrive({ drive });
    const fileId = manager.newSheet();
    manager.share(fileId, ana.email, "writer");
    const hers = await openDrive({ drive, user: ana });
    expect(failureOf(() => hers.call(() => hers.Drive.Files.get(fileId)))).toBe(
      `GoogleJsonResponseException: API call to drive.files.get failed with error: File not found: ${fileId}.`,
    );
    expect(failureOf(() => hers.get(fileId, "properties.title"))).toBe(
      "GoogleJsonResponseException: API call to sheets.spreadsheets.get failed with error: Requested entity was not found.",
    );
    expect(hers.call(() => hers.Drive.Files.list({})).files).toEqual([]);
    expect(hers.drive.files.map(({ id }) => id)).toEqual([fileId]);
  });

  it("are refused where a query, a field or an argument is unknown", async () => {
    const { call, create, Drive } = await openDrive();
    const failed = (act: () => unknown) => failureOf(() => call(act));
    expect(failed(() => Drive.Files.list({ q: "owner = 'me'" }))).toContain("error: Invalid Value");
    expect(failed(() => Drive.Files.list({ fields: "files(size)" }))).toContain(
      "Invalid field selection size",
    );
    expect(failed(() => Drive.Files.list({ corpora: "user" }))).toContain(
      "has no optional argument",
    );
    expect(failureOf(() => create({ name: "x", mimeType: "text/plain" }))).toContain("text/plain");
    expect(failureOf(() => create({ mimeType: FOLDER, description: "" }))).toContain(
      "has no file.description",
    );
    expect(failed(() => Drive.About.get({}))).toContain(
      "API call to drive.about.get failed with error: The 'fields' parameter is required for this method.",
    );
  });

  it("tell who the user is", async () => {
    const { call, Drive } = await openDrive({ user: { email: "eva@example.com", name: "Eva" } });
    const fields = "user(displayName,emailAddress)";
    expect(call(() => Drive.About.get({ fields }))).toEqual({
      user: { displayName: "Eva", emailAddress: "eva@example.com" },
    });
  });
});

describe("sharing a file", () => {
  it("gives one permission a person, however often", async () => {
    const { call, Drive, newSheet, share } = await openDrive();
    const fileId = newSheet();
    const first = share(fileId, "Ana@Example.com", "reader");
    const second = share(fileId, "ana@example.com", "writer");
    expect(second).toEqual({ ...first, role: "writer" });
    const fields = "permissions(emailAddress,role)";
    expect(call(() => Drive.Permissions.list(fileId, { fields })).permissions).toEqual([
      { role: "owner", emailAddress: "manager@example.com" },
      { role: "writer", emailAddress: "ana@example.com" },
    ]);
    call(() => Drive.Permissions.update({ role: "commenter" }, fileId, first.id!));
    expect(call(() => Drive.Permissions.list(fileId, { fields })).permissions![1]!.role).toBe(
      "commenter",
    );
    call(() => Drive.Permissions.remove(fileId, first.id!));
    expect(call(() => Drive.Permissions.list(fileId, { fields })).permissions).toHaveLength(1);
    expect(failureOf(() => call(() => Drive.Permissions.remove(fileId, first.id!)))).toContain(
      `API call to drive.permissions.delete failed with error: Permission not found: ${first.id}.`,
    );
  });

  it("sends an e-mail where it is asked to, and must to somebody without an account", async () => {
    const { drive, newSheet, share } = await openDrive();
    const fileId = newSheet();
    drive.strangers.add("carla@example.com");
    expect(failureOf(() => share(fileId, "carla@example.com", "writer"))).toContain(
      'you must check the "Notify people" box',
    );
    expect(drive.mails).toEqual([]);
    const told = { sendNotificationEmail: true, emailMessage: "Your goals" };
    share(fileId, "carla@example.com", "writer", told);
    expect(drive.mails).toEqual([
      {
        to: "carla@example.com",
        from: "manager@example.com",
        fileId,
        role: "writer",
        message: "Your goals",
      },
    ]);
  });

  it("refuses an address that is none", async () => {
    const { drive, newSheet, share } = await openDrive();
    const fileId = newSheet();
    expect(failureOf(() => share(fileId, "ana", "writer"))).toBe(
      "GoogleJsonResponseException: API call to drive.permissions.create failed with error: The specified emailAddress is invalid or not applicable for the given permission type.",
    );
    expect(drive.permissionsOf(fileId)).toHaveLength(1);
  });

  it("of a folder holds for what lies in it", async () => {
    const { create, drive, share } = await openDrive();
    const folder = create({ name: "Team", mimeType: FOLDER }).id!;
    const file = create({ name: "Ana", mimeType: SPREADSHEET, parents: [folder] }).id!;
    share(folder, "boss@example.com", "reader");
    expect(drive.roleOf(file, "boss@example.com")).toBe("reader");
    expect(drive.roleOf(file, "other@example.com")).toBeNull();
  });
});
