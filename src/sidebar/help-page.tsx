import { useEffect, useState } from "preact/hooks";
import type { Help } from "../addon/service.ts";
import type { Language } from "../text/voice.ts";
import { Bones } from "./components/bones.tsx";
import { Button } from "./components/button.tsx";
import { Fold } from "./components/fold.tsx";
import { Frame } from "./components/frame.tsx";
import { Heading } from "./components/heading.tsx";
import { Note } from "./components/note.tsx";
import { TroublesFold } from "./components/troubles-fold.tsx";
import type { Remote } from "./remote.ts";
import { voiceIn } from "./voice.ts";

interface HelpPageProps {
  readonly remote: Remote;
  /** Spoken until the server says which language is the user's. */
  readonly language: Language;
  readonly onStart: (start: "wizard" | "update") => void;
  readonly close: () => void;
}

/** The menu's Help. All but the functions is here already, so a server that is silent costs only these. */
export const HelpPage = ({ remote, language: first, onStart, close }: HelpPageProps) => {
  const [help, show] = useState<Help | "waited" | "failed">("waited");
  const told = typeof help === "object" ? help : null;
  const language = told?.language ?? first;
  const voice = voiceIn(language, told?.locale ?? language);
  const page = voice.text.helpPage;
  useEffect(() => {
    remote.help().then(show, () => show("failed"));
  }, [remote]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <Frame
      voice={voice}
      step={null}
      bottom={
        <>
          <Button kind="action" onClick={() => onStart(told?.hasGoals ? "update" : "wizard")}>
            {told?.hasGoals ? voice.text.data.update : page.start}
          </Button>
          <Button kind="plain" onClick={close}>
            {page.close}
          </Button>
        </>
      }
    >
      <Heading title={page.title} why={page.why} />
      <h2>{page.steps}</h2>
      <p class="hint">{page.stepsWhy}</p>
      <ol class="six">
        {page.step.map(({ name, where, says }) => (
          <li key={name}>
            <b>
              {name} ({where})
            </b>
            <span>{says}</span>
          </li>
        ))}
      </ol>
      <div>
        <Fold title={page.menu}>
          <dl>
            {page.menuSays.map(({ item, does }) => (
              <div key={item}>
                <dt>{item}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </Fold>
        <Told title={page.undo} sentences={page.undoSays} />
        <Told title={page.data} sentences={page.dataSays} />
        <Told title={page.who} sentences={page.whoSays} />
        <TroublesFold voice={voice} />
        {help === "waited" && <Bones />}
        {help === "failed" && (
          <Note tint="warn" role="status">
            {page.noFunctions}
          </Note>
        )}
        {told && (
          <Fold title={page.functions(told.functions.length)}>
            <p class="hint">{page.functionsWhy}</p>
            <dl>
              {told.functions.map(({ formula, does }) => (
                <div key={formula}>
                  <dt>
                    <code>{formula}</code>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </Fold>
        )}
      </div>
    </Frame>
  );
};

const Told = ({
  title,
  sentences,
}: {
  readonly title: string;
  readonly sentences: readonly string[];
}) => (
  <Fold title={title}>
    {sentences.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
  </Fold>
);
