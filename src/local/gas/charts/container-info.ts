import type { HostContext } from "../host-context.ts";
import { type Signatures, served } from "../served.ts";
import type { ChartPosition } from "./chart-draft.ts";

type Info = GoogleAppsScript.Spreadsheet.ContainerInfo;
type InfoApi = Pick<Info, "getAnchorColumn" | "getAnchorRow" | "getOffsetX" | "getOffsetY">;
const signatures: Signatures<InfoApi> = {
  getAnchorColumn: "-",
  getAnchorRow: "-",
  getOffsetX: "-",
  getOffsetY: "-",
};

/** SpreadsheetApp.ContainerInfo: where a chart stands on its sheet. */
export const containerInfo = (context: HostContext, position: ChartPosition): Info =>
  served<InfoApi>(
    context,
    "SpreadsheetApp.ContainerInfo",
    {
      getAnchorColumn: () => position.column,
      getAnchorRow: () => position.row,
      getOffsetX: () => position.offsetX,
      getOffsetY: () => position.offsetY,
    },
    signatures,
  );
