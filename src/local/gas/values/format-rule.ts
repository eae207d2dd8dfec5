import type { Zone } from "../engine/library.ts";

/** A rule as the engine keeps it. */
export type EngineRule = TextRule | ScaleRule | { readonly type: string };

export interface TextRule {
  readonly type: "CellIsRule";
  readonly operator: string;
  readonly values: readonly string[];
  readonly style: RuleStyle;
}
export interface RuleStyle {
  readonly fillColor?: string;
  readonly textColor?: string;
  readonly bold?: boolean;
}

export interface ScalePoint {
  readonly type: "number";
  /** 0xRRGGBB. */
  readonly color: number;
  readonly value: string;
}
export interface ScaleRule {
  readonly type: "ColorScaleRule";
  readonly minimum: ScalePoint;
  readonly midpoint?: ScalePoint;
  readonly maximum: ScalePoint;
}

/** A conditional format: what holds, and where. */
export interface FormatRule {
  readonly rule: EngineRule;
  readonly places: readonly { readonly sheetId: string; readonly zone: Zone }[];
}
