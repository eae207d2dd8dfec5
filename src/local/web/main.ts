// This file starts the workbench page: it fetches the parts, prepares the engine and opens the workbook.
import { guardLeaving } from "./act/guard-leaving.ts";
import { addDriveLinks } from "./grid/drive-links.ts";
import { addMenus } from "./grid/menus.ts";
import { addNoteMarks } from "./grid/note-marks.ts";
import { addNotePopover } from "./grid/note-popover.ts";
import { openHelp } from "./grid/open-help.ts";
import { library } from "./library.ts";
import { loadParts } from "./parts.ts";
import { startingSettings } from "./settings.ts";
import { onShortcuts } from "./shortcuts.ts";
import { createWorkbench } from "./workbench.tsx";

const main = async (): Promise<void> => {
  // The engine reports each of its commands there.
  console.debug = () => {};
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const settings = startingSettings(location.search, navigator.language, timeZone);
  const parts = await loadParts(settings);
  const workbench = createWorkbench(parts, settings, document.getElementById("workbench")!);
  library.setTranslationMethod((words: string, ..._values: unknown[]) =>
    workbench.translate(words),
  );
  addNoteMarks(library);
  addNotePopover();
  openHelp(library);
  addDriveLinks(library, workbench);
  addMenus(library, workbench);
  onShortcuts({ s: workbench.saveFile, o: workbench.openFile });
  guardLeaving(workbench.isUnsaved);
  // For tests: cells are painted on a canvas, which has no text to read.
  Object.assign(window, { workbench });
  await workbench.show(parts.file);
};

void main();
