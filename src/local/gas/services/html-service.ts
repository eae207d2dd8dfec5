import { type HostContext, refuse } from "../host-context.ts";
import { type Signatures, served } from "../served.ts";

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type OutputApi = Pick<HtmlOutput, "getContent" | "getTitle" | "setTitle">;
const outputSignatures: Signatures<OutputApi> = { getContent: "-", getTitle: "-", setTitle: "s" };

/** HtmlService.HtmlOutput. */
export class LocalHtmlOutput implements OutputApi {
  readonly content: string;
  readonly self: HtmlOutput;
  title = "";

  constructor(context: HostContext, content: string) {
    this.content = content;
    this.self = served(context, "HtmlService.HtmlOutput", this, outputSignatures);
  }
  getContent(): string {
    return this.content;
  }
  getTitle(): string {
    return this.title;
  }
  setTitle(title: string): HtmlOutput {
    this.title = title;
    return this.self;
  }
}

type ServiceApi = Pick<
  GoogleAppsScript.HTML.HtmlService,
  "createHtmlOutput" | "createHtmlOutputFromFile"
>;

class LocalHtmlService implements ServiceApi {
  readonly context: HostContext;
  constructor(context: HostContext) {
    this.context = context;
  }
  createHtmlOutput(html: unknown = ""): HtmlOutput {
    return new LocalHtmlOutput(this.context, String(html)).self;
  }
  createHtmlOutputFromFile(name: string): HtmlOutput {
    const content = this.context.files[name];
    if (content === undefined) return refuse(this.context, `No HTML file named ${name} was found.`);
    return new LocalHtmlOutput(this.context, content).self;
  }
}

export const htmlService = (context: HostContext): GoogleAppsScript.HTML.HtmlService =>
  served<ServiceApi>(context, "HtmlService", new LocalHtmlService(context), {
    createHtmlOutput: "- s",
    createHtmlOutputFromFile: "s",
  });
