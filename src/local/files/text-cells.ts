import type { Library, Locale } from "../gas/engine/library.ts";
import { plainText } from "./plain-text.ts";
import { attributesOf, unescapeXml } from "./xml.ts";
import type { Parts } from "./zip.ts";

/**
 * Contents of a sheet's text cells that need an apostrophe to stay text ("007", "2026-01"), and
 * of inline texts; by "A1". The engine's importer forgets which cells are texts.
 */
export function textCells(
  library: Library,
  parts: Parts,
  path: string,
  locale: Locale,
): Record<string, string> {
  const shared = sharedTexts(parts);
  const contents: Record<string, string> = {};
  for (const match of parts[path]!.matchAll(/<c\s([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const { r: at, t: type } = attributesOf(match[1]!);
    const inside = match[2] ?? "";
    const text = textOf(type, inside, shared);
    if (!at || text === null || /<f[\s>/]/.test(inside)) continue;
    const content = plainText(library, text, locale);
    if (content !== text || type === "inlineStr") contents[at] = content;
  }
  return contents;
}

function textOf(
  type: string | undefined,
  inside: string,
  shared: readonly string[],
): string | null {
  if (type === "inlineStr") return runs(inside);
  const value = /<v[^>]*>([\s\S]*?)<\/v>/.exec(inside)?.[1] ?? "";
  if (type === "s") return shared[Number(value)] ?? null;
  return type === "str" ? unescapeXml(value) : null;
}

const sharedTexts = (parts: Parts): string[] =>
  [
    ...(parts["xl/sharedStrings.xml"] ?? "").matchAll(/<si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/si>)/g),
  ].map((match) => runs(match[1] ?? ""));

/** The text of all runs; phonetic hints (rPh) are none. */
export const runs = (inside: string): string =>
  [...inside.replace(/<rPh[\s\S]*?<\/rPh>/g, "").matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)]
    .map((match) => unescapeXml(match[1]!))
    .join("");
