import type { Library } from "../../gas/engine/library.ts";
import type { StateGetters } from "../../gas/engine/workbook-plugin.ts";

type PluginClass = Parameters<Library["registries"]["featurePluginRegistry"]["add"]>[1];
type Drawing = Parameters<InstanceType<PluginClass>["drawLayer"]>[0];

const SIZE = 6; // px, the legs of the corner
const COLOR = "#444746";

/** Draws a small corner on each cell that has a note, as Sheets does. Before the first model. */
export const addNoteMarks = (library: Library): void => {
  class NoteMarks extends library.UIPlugin {
    // The layer above the cells.
    static override layers = ["Clipboard"] as const;

    override drawLayer({ ctx, viewports, sheetId }: Drawing) {
      const getters = this.getters as typeof this.getters & StateGetters;
      ctx.fillStyle = COLOR;
      for (const { col, row, ...note } of getters.getAppsScriptState().notes) {
        if (note.sheetId !== sheetId) continue;
        const zone = { left: col, right: col, top: row, bottom: row };
        const { x, y, width } = viewports.getVisibleRect(sheetId, zone);
        if (width === 0) continue; // scrolled out of sight
        ctx.beginPath();
        ctx.moveTo(x + width - SIZE, y);
        ctx.lineTo(x + width, y);
        ctx.lineTo(x + width, y + SIZE);
        ctx.fill();
      }
    }
  }
  library.registries.featurePluginRegistry.add("note-marks", NoteMarks);
};
