import type { WorkbenchText } from "../../../text/en/workbench.ts";
import type { GridVoice } from "../grid/mount-grid.ts";
import type { Parts } from "../parts.ts";
import type { Behind } from "../sidebar/script-door.ts";
import { Grid } from "./grid.tsx";
import { Header } from "./header.tsx";
import { MessageBox } from "./message-box.tsx";
import { OpeningStrip } from "./opening-strip.tsx";
import type { SettingsChange } from "./settings-menu.tsx";
import { SidebarDock } from "./sidebar-dock.tsx";
import type { State } from "./store.ts";
import { Toast } from "./toast.tsx";

interface Props {
  readonly state: State;
  readonly text: WorkbenchText;
  readonly parts: Parts;
  readonly actions: Actions;
}

/** What the page's buttons, the sidebar and the grid set off. */
export interface Actions {
  /** Opens the add-on's panel at its first screen. */
  readonly start: () => void;
  readonly openFile: () => void;
  readonly saveFile: () => void;
  readonly change: (change: SettingsChange) => void;
  /** The settings are folded again. */
  readonly chosen: () => void;
  readonly closeToast: () => void;
  readonly answer: (answer: () => void) => void;
  readonly behind: Behind;
  readonly voice: GridVoice;
}

/** The whole page. */
export const Frame = ({ state, text, parts, actions }: Props) => {
  const { book, settings, sidebar, opening, toast, question } = state;
  return (
    <>
      <Header
        text={text}
        name={book?.name ?? ""}
        host={book?.host ?? null}
        settings={settings}
        onStart={book && !sidebar ? actions.start : null}
        onOpen={actions.openFile}
        onSave={actions.saveFile}
        onChange={actions.change}
        onChosen={actions.chosen}
      />
      <main>
        <OpeningStrip text={text} opening={opening} />
        {book && (
          <Grid
            key={`${book.id} ${settings.language}`}
            model={book.host.model}
            templates={parts.templates}
            voice={actions.voice}
          />
        )}
        {sidebar && (
          <SidebarDock
            text={text}
            sidebar={sidebar}
            googleScript={parts.googleScript}
            behind={actions.behind}
          />
        )}
      </main>
      <Toast text={text} toast={toast} onClose={actions.closeToast} />
      {question && (
        <MessageBox
          key={question.message}
          text={text}
          question={question}
          onAnswer={actions.answer}
        />
      )}
    </>
  );
};
