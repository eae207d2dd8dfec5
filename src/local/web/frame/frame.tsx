import { tabNames as english } from "../../../text/en/tab-names.ts";
import type { WorkbenchText } from "../../../text/en/workbench.ts";
import { tabNames as spanish } from "../../../text/es/tab-names.ts";
import type { LocalDrive } from "../../gas/drive/local-drive.ts";
import type { Model } from "../../gas/engine/library.ts";
import type { GridVoice } from "../grid/mount-grid.ts";
import type { Parts } from "../parts.ts";
import type { Behind } from "../sidebar/script-door.ts";
import { DriveList } from "./drive-list.tsx";
import { Grid } from "./grid.tsx";
import { GuestStrip } from "./guest-strip.tsx";
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
  readonly drive: LocalDrive;
  readonly actions: Actions;
}

/** What the page's buttons, the sidebar and the grid set off. */
export interface Actions {
  /** Opens the add-on's panel at its first screen. */
  readonly start: () => void;
  readonly openFile: () => void;
  readonly saveFile: () => void;
  readonly listDrive: () => void;
  readonly closeDrive: () => void;
  readonly openAs: (fileId: string, email: string) => void;
  readonly leaveToGrid: () => void;
  readonly downloadFile: (fileId: string) => void;
  readonly downloadAll: () => void;
  readonly change: (change: SettingsChange) => void;
  /** The settings are folded again. */
  readonly chosen: () => void;
  readonly closeToast: () => void;
  readonly answer: (answer: () => void) => void;
  readonly behind: Behind;
  readonly voice: GridVoice;
}

/** The whole page. */
export const Frame = ({ state, text, parts, drive, actions }: Props) => {
  const { guest, listsDrive, settings, sidebar, opening, toast, question } = state;
  const seen = inView(state);
  return (
    <>
      <Header
        text={text}
        name={seen?.name ?? ""}
        host={seen?.host ?? null}
        settings={settings}
        onStart={mayStart(state) ? actions.start : null}
        hasGoals={hasGoals(seen)}
        onOpen={guest ? null : actions.openFile}
        onDrive={guest ? null : actions.listDrive}
        onSave={actions.saveFile}
        onChange={actions.change}
        onChosen={actions.chosen}
      />
      {guest && <GuestStrip text={text} guest={guest} onBack={actions.leaveToGrid} />}
      <main>
        <OpeningStrip text={text} opening={opening} />
        {seen && (
          <Grid
            key={`${seen.key} ${settings.language}`}
            model={seen.model}
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
            isAway={guest !== null}
          />
        )}
      </main>
      <Toast text={text} toast={toast} onClose={actions.closeToast} />
      {listsDrive && (
        <DriveList
          text={text}
          drive={drive}
          onOpen={actions.openAs}
          onDownload={actions.downloadFile}
          onDownloadAll={actions.downloadAll}
          onClose={actions.closeDrive}
        />
      )}
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

const GOALS: readonly string[] = [english.goals, spanish.goals];

const hasGoals = (seen: { readonly model: Model } | null): boolean => {
  if (seen === null) return false;
  const { getters } = seen.model;
  return getters.getSheetIds().some((id) => GOALS.includes(getters.getSheetName(id)));
};

/** The user's own workbook is in view, without the panel. */
const mayStart = ({ book, sidebar, guest }: State): boolean => book !== null && !sidebar && !guest;

/** What stands in the grid: a file of Drive, or the book with its host. */
const inView = ({ book, guest }: State) => {
  if (guest) {
    const { id, name } = guest;
    return { key: `guest ${id}`, name, model: guest.book.model, host: null };
  }
  return book && { key: book.id, name: book.name, model: book.host.model, host: book.host };
};
