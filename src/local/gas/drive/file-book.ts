import { atOnce } from "../../steps.ts";
import { contextOf, linkOf } from "../context-of.ts";
import { emptyWorkbook } from "../empty-workbook.ts";
import { buildModel } from "../engine/build-model.ts";
import { dataKept, type KeptTexts, keptTexts } from "../engine/kept-texts.ts";
import type { Library, Model } from "../engine/library.ts";
import type { Person } from "../engine/lock-rule.ts";
import { type HostContext, type ScriptScope, stateOf } from "../host-context.ts";
import type { BookSettings, LocalDrive } from "./local-drive.ts";

/** No script lives in a file of Drive: what happens there happens in the host's own realm. */
const REALM: ScriptScope = { Date, Array, Error, JSON };

/** What is in a spreadsheet of Drive: a workbook with its own state, and whoever sits at its grid. */
export class FileBook {
  readonly context: HostContext;
  readonly fileId: string;
  #person: Person;
  #forbidden: () => void = () => {};
  #data: object;

  /** `data` is what was in it before, null for a new one. */
  constructor(
    drive: LocalDrive,
    fileId: string,
    library: Library,
    settings: BookSettings,
    data: object | null,
  ) {
    this.fileId = fileId;
    const owner = drive.ownerOf(fileId);
    this.#person = { email: owner, role: "owner" };
    this.#data = data ?? emptyWorkbook(firstTab(settings.locale), settings);
    const context: HostContext = contextOf({
      library,
      drive,
      scope: REALM,
      files: {},
      name: drive.find(fileId)!.name,
      manifest: { dependencies: {}, oauthScopes: [] },
      settings: {
        userLocale: settings.locale,
        scriptTimeZone: settings.timeZone,
        user: { email: owner, name: drive.nameOf(owner) },
      },
      events: { forbidden: () => this.#forbidden() },
      person: () => this.#person,
    });
    this.context = context;
    this.#build();
    const { file } = stateOf(context);
    this.context.getters!.setAppsScriptFile({ ...file, id: fileId, owner });
  }

  get model(): Model {
    return this.context.model!;
  }
  /** Whoever sits at the grid now. */
  get person(): Person {
    return this.#person;
  }

  /** A workbook is called as its file. */
  rename(name: string): void {
    this.context.name = name;
  }

  /** Somebody sits down at the grid. The model is another one from now on: nothing is left to undo. `forbidden` is called where they try what they may not. */
  seat(person: Person, forbidden: () => void = () => {}): void {
    this.#person = person;
    this.#forbidden = forbidden;
    this.#data = atOnce(dataKept(this.#texts()));
    this.#build();
  }

  /** Looks at what is there, with a script's rights. */
  read<T>(look: (context: HostContext) => T): T {
    this.context.mode = "full";
    try {
      return look(this.context);
    } finally {
      this.context.mode = "person";
    }
  }

  /** Does something wholly or not at all, with a script's rights. */
  change<T>(act: (context: HostContext) => T): T {
    const before = this.#texts();
    const { name } = this.context;
    this.context.mode = "full";
    try {
      const result = act(this.context);
      this.context.writes.flush();
      return result;
    } catch (error) {
      this.context.writes.drop();
      this.context.name = name;
      this.#data = atOnce(dataKept(before));
      this.#build();
      throw error;
    } finally {
      this.context.mode = "person";
    }
  }

  /** What is in it now; the engine's own export would build a second model to check itself. */
  #texts(): KeptTexts {
    return atOnce(keptTexts(this.context.library, this.model));
  }
  #build(): void {
    const { context } = this;
    context.model = null;
    context.getters = null;
    const model = atOnce(
      buildModel(context.library, this.#data, { appsScript: linkOf(context, []) }),
    );
    context.model = model;
    context.writes.open(model);
  }
}

/** A new spreadsheet's tab is called in the language of its maker. */
const firstTab = (locale: string): string => (locale.startsWith("es") ? "Hoja 1" : "Sheet1");
