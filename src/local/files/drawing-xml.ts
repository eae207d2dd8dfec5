import { escapeXml } from "./xml.ts";

/** Pieces of DrawingML (ECMA-376 part 1, §20.1). Colours as "#rrggbb". */
export const NO_FILL = "<a:noFill/>";
export const NO_LINE = "<a:ln><a:noFill/></a:ln>";

const EMU = 9525; // in a pixel
const HUNDREDTHS = 100; // in a point

export const fillXml = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.replace("#", "").toUpperCase()}"/></a:solidFill>`;

/** A line of a width in pixels. */
export const lineXml = (color: string, width: number): string =>
  `<a:ln w="${Math.round(width * EMU)}" cap="rnd">${fillXml(color)}<a:round/></a:ln>`;

export const shapeXml = (fill: string, line: string): string => `<c:spPr>${fill}${line}</c:spPr>`;

export interface TextLook {
  readonly color: string;
  /** In points. */
  readonly fontSize: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** How the texts of an axis or a legend look. */
export const textXml = (color: string, fontSize: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runXml("a:defRPr", { color, fontSize })}</a:pPr><a:endParaRPr lang="en"/></a:p></c:txPr>`;

export const titleXml = (text: string, look: TextLook): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runXml("a:defRPr", look)}</a:pPr><a:r>${runXml("a:rPr", look)}<a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

const runXml = (tag: string, { color, fontSize, bold = false, italic = false }: TextLook): string =>
  `<${tag} sz="${Math.round(fontSize * HUNDREDTHS)}" b="${Number(bold)}" i="${Number(italic)}">${fillXml(color)}<a:latin typeface="Arial"/><a:cs typeface="Arial"/></${tag}>`;
