/** Options under their dotted names: { "vAxis.viewWindow.min": 0 }. */
export type ChartOptions = Readonly<Record<string, unknown>>;

/** Whether a value fits an option. */
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);
const isBoolean: Check = (value) => typeof value === "boolean";
const isColor: Check = (value) =>
  isText(value) && /^(?:#[\da-f]{6}|none|transparent|white)$/i.test(value as string);
const isOneOf =
  (...words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);

/**
 * The options that the host shows, as https://developers.google.com/chart/interactive/docs/gallery
 * names them. Any other one is refused: leaving it out would show another picture than Google does.
 */
const KNOWN: readonly (readonly [RegExp, Check])[] = [
  [/^title$/, isText],
  [/^titleTextStyle\.color$/, isColor],
  [/^titleTextStyle\.fontSize$/, isNumber],
  [/^titleTextStyle\.(?:bold|italic)$/, isBoolean],
  [/^(?:width|height)$/, isNumber],
  [/^isStacked$/, isBoolean],
  [/^legend(?:\.position)?$/, isOneOf("none", "bottom", "top", "right", "left")],
  [/^legend\.textStyle\.color$/, isColor],
  [/^legend\.textStyle\.fontSize$/, isNumber],
  [/^colors$/, (value) => Array.isArray(value) && value.every(isColor)],
  [/^series\.\d+\.color$/, isColor],
  [/^series\.\d+\.type$/, isOneOf("line", "bars")],
  [/^series\.\d+\.labelInLegend$/, isText],
  [/^(?:series\.\d+\.)?(?:lineWidth|pointSize)$/, isNumber],
  [/^seriesType$/, isOneOf("line", "bars")],
  [/^[hv]Axis\.(?:title|format)$/, isText],
  [
    /^[hv]Axis\.(?:minValue|maxValue|viewWindow\.min|viewWindow\.max|gridlines\.count|gridlines\.multiple)$/,
    isNumber,
  ],
  [/^[hv]Axis\.gridlines\.color$/, isColor],
  [/^[hv]Axis\.textStyle\.color$/, isColor],
  [/^[hv]Axis\.textStyle\.fontSize$/, isNumber],
  [/^bar\.groupWidth$/, (value) => isText(value) && /^\d+%$/.test(value as string)],
  [/^backgroundColor$/, isColor],
  [/^curveType$/, isOneOf("none")],
  [/^fontName$/, isOneOf("Arial")],
  [/^useFirstColumnAsDomain$/, isOneOf(true)],
];

/** The options after one more; objects and lists of objects are taken apart. Throws for what is not shown. */
export function withOption(options: ChartOptions, name: string, value: unknown): ChartOptions {
  if (typeof value === "object" && value !== null && !isList(value))
    return Object.entries(value).reduce(
      (all, [key, each]) => withOption(all, `${name}.${key}`, each),
      options,
    );
  // A list of the script is of another realm, which the engine cannot copy.
  const own = Array.isArray(value) ? Array.from(value) : value;
  if (!KNOWN.some(([pattern, fits]) => pattern.test(name) && fits(own)))
    throw new Error(
      `Goalwright's local host can't show the chart option ${name} = ${JSON.stringify(value)}`,
    );
  return { ...options, [name]: own };
}

const isList = (value: object): boolean =>
  Array.isArray(value) && value.every((each) => typeof each !== "object");
