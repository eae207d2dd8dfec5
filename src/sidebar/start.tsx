import { useState } from "preact/hooks";
import type { Language } from "../text/voice.ts";
import { App } from "./app.tsx";
import { HelpPage } from "./help-page.tsx";
import type { Remote } from "./remote.ts";
import { SharePage } from "./share/share-page.tsx";
import { UndoPage } from "./undo-page.tsx";

/** What the menu opened the panel for. */
export type Start = "wizard" | "update" | "help" | "undo" | "share";

interface StartProps {
  readonly remote: Remote;
  readonly close: () => void;
  readonly language: Language;
  readonly start: Start;
}

/** The wizard, at its beginning or its end, the help with a way to it, the question whether to undo, or the page on sharing. */
export const Started = ({ start, ...props }: StartProps) => {
  const [now, go] = useState(start);
  if (now === "undo") return <UndoPage {...props} onWizard={go} />;
  if (now === "share") return <SharePage {...props} onWizard={go} />;
  return now === "help" ? (
    <HelpPage {...props} onStart={go} />
  ) : (
    <App {...props} isUpdate={now === "update"} onShare={() => go("share")} />
  );
};
