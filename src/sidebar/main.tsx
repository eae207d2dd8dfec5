import { render } from "preact";
import { languageOf } from "../text/voice.ts";
import { googleTransport, type Runner, remote } from "./remote.ts";
import { type Start, Started } from "./start.tsx";

// What HtmlService puts into the page.
declare const google: {
  readonly script: { readonly run: Runner; readonly host: { close(): void } };
};

const root = document.getElementById("app");
if (root)
  render(
    <Started
      remote={remote(googleTransport(google.script.run))}
      close={() => google.script.host.close()}
      language={languageOf(navigator.language)}
      start={(root.dataset["start"] ?? "wizard") as Start}
    />,
    root,
  );
