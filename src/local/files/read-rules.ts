import { attributesOf } from "./xml.ts";

/** A validation as the engine imports it. */
export interface ImportedValidation {
  readonly ranges: readonly string[];
  readonly criterion: { readonly type: string; readonly values: readonly string[] };
  readonly helpText?: string;
}

/** What the engine's importer leaves out: help texts, "any date" and e-mail addresses (write-rules.ts, export-rules.ts). */
export function withHelpTexts(
  validations: readonly ImportedValidation[],
  sheetXml: string,
): ImportedValidation[] {
  const found = [...sheetXml.matchAll(/<dataValidation\b([^>]*)>([\s\S]*?)<\/dataValidation>/g)];
  const rules = new Map(
    found.map(([, tag, inside]) => {
      const { sqref = "", prompt = "", type, operator } = attributesOf(tag!);
      const isAnyDate =
        type === "date" &&
        operator === "greaterThanOrEqual" &&
        /<formula1>1<\/formula1>/.test(inside!);
      const isEmail = type === "custom" && EMAIL.test(inside!);
      const known = isAnyDate ? "dateIsValid" : isEmail ? "isEmail" : null;
      return [sqref, { prompt, known }];
    }),
  );
  return validations.map((validation) => {
    const { prompt, known } = rules.get(validation.ranges.join(" ")) ?? {};
    return {
      ...validation,
      ...(known ? { criterion: { type: known, values: [] } } : {}),
      ...(prompt ? { helpText: prompt } : {}),
    };
  });
}

const EMAIL = /<formula1>=?ISNUMBER\(MATCH\((?:"|&quot;)\?\*@\?\*\.\?\*(?:"|&quot;),/;

/** A conditional format as the engine imports it. */
export interface ImportedFormat {
  readonly rule: { readonly type: string; readonly values?: readonly string[] };
}

/** The engine takes the quotes around a text in Excel's formula for a part of the text. */
export const withTexts = (formats: readonly ImportedFormat[]): ImportedFormat[] =>
  formats.map((format) => {
    const [text] = /^"[\s\S]*"$/.exec(format.rule.values?.[0] ?? "") ?? [];
    if (text === undefined) return format;
    const value = text.slice(1, -1).replaceAll('""', '"');
    return { ...format, rule: { ...format.rule, values: [value] } };
  });
