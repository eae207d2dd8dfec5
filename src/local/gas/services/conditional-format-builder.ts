import { type HostContext, localeOfSheet, refuse } from "../host-context.ts";
import { behind, type Signatures, served } from "../served.ts";
import type { FormatRule, RuleStyle, ScalePoint } from "../values/format-rule.ts";
import { storedFormula } from "../values/formula-text.ts";
import { LocalFormatRule } from "./conditional-format-rule.ts";
import { LocalRange } from "./range.ts";

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

type BuilderApi = Pick<
  Builder,
  | "build"
  | "setBackground"
  | "setBold"
  | "setFontColor"
  | "setGradientMaxpointWithValue"
  | "setGradientMidpointWithValue"
  | "setGradientMinpointWithValue"
  | "setRanges"
  | "whenFormulaSatisfied"
  | "whenNumberGreaterThan"
  | "whenNumberLessThan"
  | "whenTextContains"
  | "whenTextEqualTo"
  | "whenTextStartsWith"
>;
const signatures: Signatures<BuilderApi> = {
  build: "-",
  setBackground: "S",
  setBold: "B",
  setFontColor: "S",
  setGradientMaxpointWithValue: "sss",
  setGradientMidpointWithValue: "sss",
  setGradientMinpointWithValue: "sss",
  setRanges: "a",
  whenFormulaSatisfied: "s",
  whenNumberGreaterThan: "n",
  whenNumberLessThan: "n",
  whenTextContains: "s",
  whenTextEqualTo: "s",
  whenTextStartsWith: "s",
};

type Scale = Readonly<Partial<Record<"minimum" | "midpoint" | "maximum", ScalePoint>>>;

/** SpreadsheetApp.ConditionalFormatRuleBuilder: a condition with a look, or a scale of colours. */
class LocalFormatBuilder implements BuilderApi {
  readonly context: HostContext;
  readonly self: Builder;
  condition: { readonly operator: string; readonly values: readonly string[] } | null = null;
  style: RuleStyle = {};
  scale: Scale = {};
  places: FormatRule["places"] = [];

  constructor(context: HostContext) {
    this.context = context;
    this.self = served(context, "SpreadsheetApp.ConditionalFormatRuleBuilder", this, signatures);
  }

  whenNumberLessThan(number: number): Builder {
    return this.when("isLessThan", String(number));
  }
  whenNumberGreaterThan(number: number): Builder {
    return this.when("isGreaterThan", String(number));
  }
  whenTextContains(text: string): Builder {
    return this.when("containsText", text);
  }
  whenTextStartsWith(text: string): Builder {
    return this.when("beginsWithText", text);
  }
  whenTextEqualTo(text: string): Builder {
    return this.when("isEqual", text);
  }
  whenFormulaSatisfied(formula: string): Builder {
    const { context } = this;
    const typed = formula.startsWith("=") ? formula : `=${formula}`;
    return this.when(
      "customFormula",
      storedFormula(context.library, typed, localeOfSheet(context)),
    );
  }

  setBackground(color: string | null): Builder {
    return this.look({ fillColor: color ?? "" });
  }
  setFontColor(color: string | null): Builder {
    return this.look({ textColor: color ?? "" });
  }
  setBold(bold: boolean | null): Builder {
    return this.look({ bold: bold === true });
  }

  setGradientMinpointWithValue(color: string, type: unknown, value: string): Builder {
    return this.point("minimum", color, type, value);
  }
  setGradientMidpointWithValue(color: string, type: unknown, value: string): Builder {
    return this.point("midpoint", color, type, value);
  }
  setGradientMaxpointWithValue(color: string, type: unknown, value: string): Builder {
    return this.point("maximum", color, type, value);
  }

  setRanges(ranges: readonly Range[]): Builder {
    this.places = Array.from(ranges, (range) => {
      const { sheetId, zone } =
        behind(range, LocalRange) ?? refuse(this.context, "Invalid argument: ranges");
      return { sheetId, zone };
    });
    return this.self;
  }

  build(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
    const { context, condition, style, places } = this;
    if (places.length === 0) refuse(context, "A conditional format rule must have a range.");
    const rule =
      condition === null ? this.scaleRule() : { type: "CellIsRule", ...condition, style };
    return new LocalFormatRule(context, { rule, places }).self;
  }

  private scaleRule(): FormatRule["rule"] {
    const { minimum, maximum } = this.scale;
    if (minimum === undefined || maximum === undefined)
      return refuse(
        this.context,
        "A conditional format rule must have a boolean condition or a gradient condition.",
      );
    return { type: "ColorScaleRule", ...this.scale, minimum, maximum };
  }
  private when(operator: string, value: string): Builder {
    this.condition = { operator, values: [value] };
    return this.self;
  }
  private look(look: RuleStyle): Builder {
    this.style = { ...this.style, ...look };
    return this.self;
  }
  private point(at: keyof Scale, color: string, type: unknown, value: string): Builder {
    if (String(type) !== "NUMBER")
      refuse(this.context, "Goalwright's local host knows InterpolationType.NUMBER only");
    const number = Number.parseInt(color.replace("#", ""), 16);
    this.scale = { ...this.scale, [at]: { type: "number", color: number, value } };
    return this.self;
  }
}

export const newConditionalFormatRule = (context: HostContext): Builder =>
  new LocalFormatBuilder(context).self;
