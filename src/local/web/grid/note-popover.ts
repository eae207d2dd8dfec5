import type { StateGetters } from "../../gas/engine/workbook-plugin.ts";
import { library, owl } from "../library.ts";

class NotePopover extends owl.Component<{ text: string }> {
  static override template = owl.xml`<div class="note-popover" t-out="props.text"/>`;
  static override props = { text: String, onClosed: { type: Function, optional: true } };
}

/** Shows a cell's note while the pointer rests on it. */
export const addNotePopover = (): void => {
  library.registries.cellPopoverRegistry.add("Note", {
    onHover: ({ sheetId, col, row }, getters) => {
      const { notes } = (getters as typeof getters & StateGetters).getAppsScriptState();
      const note = notes.find(
        (each) => each.sheetId === sheetId && each.col === col && each.row === row,
      );
      return note
        ? {
            isOpen: true,
            Component: NotePopover,
            props: { text: note.text },
            cellCorner: "top-right",
          }
        : { isOpen: false };
    },
  });
};
