/** The rules of a sheet on its way into an .xlsx. */
export interface ExcelRules {
  conditionalFormats: readonly ExcelFormat[];
  dataValidationRules: readonly ExcelValidation[];
}

interface ExcelFormat {
  readonly ranges: readonly string[];
  readonly rule: {
    readonly type: string;
    readonly operator?: string;
    readonly values?: readonly string[];
  };
}
interface ExcelValidation {
  readonly ranges: readonly string[];
  readonly criterion: { readonly type: string; readonly values: readonly string[] };
}

/**
 * Rules that mean the same in Excel: there a blank counts as 0 and text as more than any number,
 * text must be quoted, "any date" is a date from the first day on that Excel knows, and an e-mail
 * address is told by a formula.
 */
export function exportRules(sheet: ExcelRules): void {
  sheet.conditionalFormats = sheet.conditionalFormats.map(excelFormat);
  sheet.dataValidationRules = sheet.dataValidationRules.map(excelValidation);
}

function excelValidation(validation: ExcelValidation): ExcelValidation {
  switch (validation.criterion.type) {
    case "dateIsValid":
      return { ...validation, criterion: { type: "dateIsOnOrAfter", values: ["1"] } };
    case "isEmail": {
      const cell = validation.ranges[0]!.split(":")[0]!;
      return { ...validation, criterion: { type: "customFormula", values: [emailFormula(cell)] } };
    }
    default:
      return validation;
  }
}

/** Whether a cell's text has the shape of an e-mail address. */
const emailFormula = (cell: string): string => `=ISNUMBER(MATCH("?*@?*.?*",${cell},0))`;

const NUMBERS: Readonly<Record<string, string>> = { isLessThan: "<", isGreaterThan: ">" };

function excelFormat(format: ExcelFormat): ExcelFormat {
  const { ranges, rule } = format;
  const { operator = "", values = [] } = rule;
  const [value = ""] = values;
  const sign = NUMBERS[operator];
  if (sign !== undefined && !value.startsWith("=")) {
    const cell = ranges[0]!.split(":")[0]!;
    const formula = `=AND(ISNUMBER(${cell}),${cell}${sign}${value})`;
    return { ...format, rule: { ...rule, operator: "customFormula", values: [formula] } };
  }
  const isText =
    operator === "isEqual" && value !== "" && !/^=/.test(value) && Number.isNaN(+value);
  if (!isText) return format;
  return { ...format, rule: { ...rule, values: [`"${value.replaceAll('"', '""')}"`] } };
}
