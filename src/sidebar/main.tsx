import { render } from "preact";
import { languageOf } from "../text/voice.ts";
import { App } from "./app.tsx";
import { googleTransport, type Runner, remote } from "./remote.ts";

// What HtmlService puts into the page.
declare const google: {
  readonly script: { readonly run: Runner; readonly host: { close(): void } };
};

const root = document.getElementById("app");
if (root)
  render(
    <App
      remote={remote(googleTransport(google.script.run))}
      close={() => google.script.host.close()}
      language={languageOf(navigator.language)}
    />,
    root,
  );
