import { useEffect, useState } from "preact/hooks";
import type { Opening, Undone } from "../addon/service.ts";
import type { Language } from "../text/voice.ts";
import { AllTabs } from "./components/all-tabs.tsx";
import { Bones } from "./components/bones.tsx";
import { Button } from "./components/button.tsx";
import { Frame } from "./components/frame.tsx";
import { Heading } from "./components/heading.tsx";
import { Note } from "./components/note.tsx";
import { type Remote, Told } from "./remote.ts";
import { undoSentence } from "./undo-sentence.ts";
import { undoneSentence } from "./undone-sentence.ts";
import { type Voice, voiceIn } from "./voice.ts";

interface UndoPageProps {
  readonly remote: Remote;
  /** Spoken until the server says which language is the user's. */
  readonly language: Language;
  readonly close: () => void;
  /** To the wizard, at its last screen where goals are there still. */
  readonly onWizard: (start: "wizard" | "update") => void;
}

/** What the page knows so far: what would be undone, that it was, or why not. */
type Known =
  | { readonly kind: "asked" | "undoing"; readonly opening: Opening }
  | { readonly kind: "undone"; readonly value: Undone }
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "waited" | "silent" };

/** The menu's Undo: it says what goes and what stays, and does nothing until it is told to. */
export const UndoPage = ({ remote, language: first, close, onWizard }: UndoPageProps) => {
  const [known, learn] = useState<Known>({ kind: "waited" });
  const [voice, speak] = useState(voiceIn(first, first));
  const { text } = voice;
  const failed = (error: unknown) =>
    learn(
      error instanceof Told ? { kind: "refused", sentence: error.message } : { kind: "silent" },
    );
  useEffect(() => {
    remote.open().then((opening) => {
      speak(voiceIn(opening.language, opening.locale));
      learn({ kind: "asked", opening });
    }, failed);
  }, [remote]);
  useEffect(() => {
    document.documentElement.lang = voice.language;
  }, [voice]);
  const undo = (opening: Opening) => {
    learn({ kind: "undoing", opening });
    remote.undo().then((value) => learn({ kind: "undone", value }), failed);
  };
  const canUndo = "opening" in known && known.opening.goals?.undo;
  return (
    <Frame
      voice={voice}
      step={null}
      bottom={
        canUndo ? (
          <>
            <Button kind="action" key="keep" hasFocus onClick={close}>
              {text.undoing.keep}
            </Button>
            <Button
              kind="plain"
              isBusy={known.kind === "undoing"}
              onClick={() => undo(known.opening)}
            >
              {text.undoing.undo}
            </Button>
          </>
        ) : (
          <>
            {known.kind === "undone" && <NextButton {...known} voice={voice} onWizard={onWizard} />}
            <Button kind="plain" key="close" onClick={close}>
              {text.done.close}
            </Button>
          </>
        )
      }
    >
      <Heading title={known.kind === "undone" ? text.undone.title : text.undoing.title} why="" />
      <Said known={known} voice={voice} />
    </Frame>
  );
};

/** What is likeliest behind an undo: to update the goals that are back, or to set them anew. */
const NextButton = ({
  value: { restored },
  voice: { text },
  onWizard,
}: Pick<UndoPageProps, "onWizard"> & { readonly value: Undone; readonly voice: Voice }) => (
  <Button
    kind="action"
    key="next"
    hasFocus
    onClick={() => onWizard(restored === "" ? "wizard" : "update")}
  >
    {restored === "" ? text.helpPage.start : text.data.update}
  </Button>
);

const Said = ({ known, voice }: { readonly known: Known; readonly voice: Voice }) => {
  const { text } = voice;
  switch (known.kind) {
    case "waited":
      return <Bones />;
    case "asked":
    case "undoing": {
      const undo = known.opening.goals?.undo;
      return undo ? (
        <>
          <Note tint="warn">{undoSentence(undo, voice)}</Note>
          <AllTabs undoable={undo} voice={voice} />
        </>
      ) : (
        <Note>{known.opening.goals?.noUndo ?? text.undoing.nothing}</Note>
      );
    }
    case "undone":
      return (
        <Note tint="good" role="status">
          {undoneSentence(known.value, voice)}
        </Note>
      );
    case "refused":
    case "silent":
      return (
        <Note tint="bad" role="alert">
          {known.kind === "refused" ? known.sentence : text.undoing.silent}
        </Note>
      );
  }
};
