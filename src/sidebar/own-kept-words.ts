import type { OwnKept } from "../addon/service.ts";
import { decimalsOf } from "./decimals.ts";
import type { Voice } from "./voice.ts";

/** Own values as a sentence names them: "Ana Ruiz (€390,000)". */
export const ownKeptWords = (
  own: readonly OwnKept[],
  currency: string | null,
  { numbers }: Voice,
): readonly string[] =>
  own.map(({ person, goal }) => `${person} (${numbers.money(goal, currency, decimalsOf([goal]))})`);
