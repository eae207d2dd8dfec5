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
  readonly criterion: { readonly type: string; readonly values: readonly string[] };
}

/**
 * Rules that mean the same in Excel: there a blank counts as 0 and text as more than any number,
 * text must be quoted, and "any date" is a date from the first day on that Excel knows.
 */
export function exportRules(sheet: ExcelRules): void {
  sheet.conditionalFormats = sheet.conditionalFormats.map(excelFormat);
  sheet.dataValidationRules = sheet.dataValidationRules.map((validation) =>
    validation.criterion.type === "dateIsValid"
      ? { ...validation, criterion: { type: "dateIsOnOrAfter", values: ["1"] } }
      : validation,
  );
}

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
