import { escapeXml } from "./xml.ts";

/** A validation with a text that is shown when its cell is entered. */
export interface HelpText {
  /** "A1 B2:B9". */
  readonly places: string;
  readonly text: string;
}

const PROMPT = 255; // Excel's longest

/**
 * What the engine leaves out of a sheet's rules: each conditional format has its own priority, in
 * the order of the rules, and validations have their help texts (ECMA-376 part 1, §18.3.1.10, .32).
 */
export function withRules(xml: string, helpTexts: readonly HelpText[]): string {
  let priority = 0;
  const texts = new Map(helpTexts.map(({ places, text }) => [places, text]));
  return xml
    .replace(/(<cfRule\b[^>]*?\bpriority=")\d+"/g, (_, start: string) => `${start}${++priority}"`)
    .replace(/<dataValidation\b([^>]*)>/g, (_, attributes: string) => {
      const text = texts.get(/\bsqref="([^"]*)"/.exec(attributes)?.[1] ?? "");
      const known = attributes.replace(/\s*errorStyle=""/, "");
      if (text === undefined) return `<dataValidation${known}>`;
      return `<dataValidation prompt="${escapeXml(text.slice(0, PROMPT))}"${known}>`;
    })
    .replace(/<dataValidations count="\d+">([\s\S]*?)<\/dataValidations>/, (_, rules: string) => {
      const count = rules.split("<dataValidation ").length - 1;
      return count === 0 ? "" : `<dataValidations count="${count}">${rules}</dataValidations>`;
    });
}
