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
  const values = valuesXml({ id: 2, cross: 1, at: across!, format, axis: second! }, isHorizontal);
  if (kind === "SCATTER")
    return `${valuesXml({ id: 1, cross: 2, at: at!, format: labels.format, axis: first! }, false)}${values}`;
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
}

const MARKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
const TICKS = `${MARKS}<c:tickLblPos val="low"/>`;

function valuesXml({ id, cross, at, format, axis }: PlacedAxis, isReversed: boolean): string {
  const { min, max, count, gridColor, color, fontSize } = axis;
  const bounds = `${max === null ? "" : `<c:max val="${max}"/>`}${min === null ? "" : `<c:min val="${min}"/>`}`;
  const grid =
    count === 0
      ? ""
      : `<c:majorGridlines>${shapeXml("", lineXml(gridColor, 1))}</c:majorGridlines>`;
  const isKnown = min !== null && max !== null && count !== null && count > 1;
  const step = isKnown ? `<c:majorUnit val="${(max - min) / (count - 1)}"/>` : "";
  const code = escapeXml(axis.format ?? format ?? "General");
  return `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${bounds}</c:scaling><c:delete val="0"/><c:axPos val="${at}"/>${grid}${nameXml(axis)}<c:numFmt formatCode="${code}" sourceLinked="0"/>${MARKS}<c:tickLblPos val="${isReversed ? "nextTo" : "low"}"/>${shapeXml("", NO_LINE)}${textXml(color, fontSize)}<c:crossAx val="${cross}"/><c:crosses val="${isReversed ? "max" : "autoZero"}"/><c:crossBetween val="between"/>${step}</c:valAx>`;
}

const nameXml = ({ title, color, fontSize }: AxisLook): string =>
  title === "" ? "" : titleXml(title, { color, fontSize });
