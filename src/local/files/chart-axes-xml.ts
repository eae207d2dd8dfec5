import type { AxisLook, ChartLook } from "../gas/charts/chart-look.ts";
import type { ChartSpec } from "../gas/charts/chart-spec.ts";
import type { ChartData } from "./chart-data.ts";
import { lineXml, NO_LINE, shapeXml, textXml, titleXml } from "./drawing-xml.ts";
import { escapeXml } from "./xml.ts";

/** The axis with the categories (or, of points, the x values) and the one with the values. */
export function axesXml(
  { kind }: ChartSpec,
  look: ChartLook,
  { labels, series }: ChartData,
): string {
  const { isHorizontal, hAxis, vAxis } = look;
  const [first, second] = isHorizontal ? [vAxis, hAxis] : [hAxis, vAxis];
  const [at, across] = isHorizontal ? ["l", "b"] : ["b", "l"];
  const format = series.find(({ values }) => values.format !== null)?.values.format ?? null;
  const highest = highestOf(series, look);
  const placed = { id: 2, cross: 1, at: across!, format, axis: second!, highest };
  const values = valuesXml(placed, isHorizontal);
  if (kind === "SCATTER")
    return `${valuesXml({ ...placed, id: 1, cross: 2, at: at!, format: labels.format, axis: first! }, false)}${values}`;
  // From top to bottom, as in the table: the other axis would go to the top along with it.
  const orientation = isHorizontal ? "maxMin" : "minMax";
  return `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/><c:axPos val="${at}"/>${nameXml(first!)}<c:numFmt formatCode="General" sourceLinked="0"/>${TICKS}${shapeXml("", lineXml(first!.gridColor, 1))}${textXml(first!.color, first!.fontSize)}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>${values}`;
}

interface PlacedAxis {
  readonly id: number;
  readonly cross: number;
  readonly at: string;
  /** Of the cells. */
  readonly format: string | null;
  readonly axis: AxisLook;
  /** The largest of what is drawn along it. */
  readonly highest: number;
}

/** The largest value, or where they are stacked the largest sum of a category's. */
function highestOf(series: ChartData["series"], { isStacked }: ChartLook): number {
  const numbers = series.map(({ values }) =>
    values.values.map((value) => (typeof value === "number" ? value : 0)),
  );
  const all = isStacked
    ? (numbers[0] ?? []).map((_, at) => numbers.reduce((sum, each) => sum + (each[at] ?? 0), 0))
    : numbers.flat();
  return Math.max(0, ...all);
}

/** Below it a program divides an axis finer than by whole numbers. */
const FEW = 10;

/** What lies between two lines of the grid; null leaves it to the program. */
function stepOf({ axis: { min, max, count, multiple }, highest }: PlacedAxis): number | null {
  if (min !== null && max !== null && count !== null && count > 1) return (max - min) / (count - 1);
  return multiple !== null && highest < FEW * multiple ? multiple : null;
}

const MARKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
const TICKS = `${MARKS}<c:tickLblPos val="low"/>`;

function valuesXml(placed: PlacedAxis, isReversed: boolean): string {
  const { id, cross, at, format, axis } = placed;
  const { min, max, count, gridColor, color, fontSize } = axis;
  const bounds = `${max === null ? "" : `<c:max val="${max}"/>`}${min === null ? "" : `<c:min val="${min}"/>`}`;
  const grid =
    count === 0
      ? ""
      : `<c:majorGridlines>${shapeXml("", lineXml(gridColor, 1))}</c:majorGridlines>`;
  const unit = stepOf(placed);
  const step = unit === null ? "" : `<c:majorUnit val="${unit}"/>`;
  const code = escapeXml(axis.format ?? format ?? "General");
  return `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${bounds}</c:scaling><c:delete val="0"/><c:axPos val="${at}"/>${grid}${nameXml(axis)}<c:numFmt formatCode="${code}" sourceLinked="0"/>${MARKS}<c:tickLblPos val="${isReversed ? "nextTo" : "low"}"/>${shapeXml("", NO_LINE)}${textXml(color, fontSize)}<c:crossAx val="${cross}"/><c:crosses val="${isReversed ? "max" : "autoZero"}"/><c:crossBetween val="between"/>${step}</c:valAx>`;
}

const nameXml = ({ title, color, fontSize }: AxisLook): string =>
  title === "" ? "" : titleXml(title, { color, fontSize });
