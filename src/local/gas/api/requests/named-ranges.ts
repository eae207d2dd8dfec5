import { type HostContext, settledGetters } from "../../host-context.ts";
import { GRID_RANGE, zoneOf } from "./grid-range.ts";
import { kind } from "./request-kind.ts";

/** The engine knows a named range by its name; that is its id here, too. */
export const addNamedRange = kind(
  "addNamedRange",
  { namedRange: { name: "value", namedRangeId: "value", range: GRID_RANGE } },
  (context, { namedRange = {} }) => {
    const { name = "", range, namedRangeId = name } = namedRange;
    if (namedRangeId !== name) throw new Error("named_range_id: here it is the name itself.");
    const { sheetId, zone } = zoneOf(context, range);
    if (namedIn(context, name) !== undefined)
      throw new Error(`A named range with name "${name}" already exists.`);
    const ranges = [settledGetters(context).getRangeDataFromZone(sheetId, zone)];
    context.writes.push({ type: "CREATE_NAMED_RANGE", name, ranges });
    context.writes.flush();
    return { addNamedRange: { namedRange: { ...namedRange, namedRangeId } } };
  },
);

export const deleteNamedRange = kind(
  "deleteNamedRange",
  { namedRangeId: "value" },
  (context, { namedRangeId = "" }) => {
    if (namedIn(context, namedRangeId) === undefined)
      throw new Error(`No named range with id: ${namedRangeId}`);
    context.writes.push({ type: "DELETE_NAMED_RANGE", name: namedRangeId });
    context.writes.flush();
  },
);

const namedIn = (context: HostContext, name: string) =>
  settledGetters(context)
    .getNamedRanges()
    .find((one) => one.name.toLowerCase() === name.toLowerCase());
