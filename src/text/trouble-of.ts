import type { TroublesText } from "./en/troubles.ts";

type Trouble = keyof TroublesText["list"];

/**
 * What Google's errors say, in English as they were seen, in Spanish by their roots. With several
 * accounts a call comes from the browser's first one, which Google refuses before we run.
 */
const SIGNS: readonly (readonly [Trouble, RegExp])[] = [
  ["offline", /HTTP 0\b|NetworkError|Failed to fetch/i],
  ["protected", /protected (?:cell|range|sheet|object)|objetos? protegid|celdas? protegid/i],
  ["full", /limit of 10[.,]?000[.,]?000/i],
  ["slow", /maximum execution time|tiempo (?:máximo )?de ejecución/i],
  ["busy", /too many (?:scripts|times)|demasiad[oa]s (?:scripts|secuencias|veces)/i],
  ["viewer", /permission to edit|permisos? para editar/i],
  ["permission", /permission to call|required permissions|permisos? para llamar/i],
  [
    "accounts",
    /authorization is required|PERMISSION_DENIED|access the requested document|no item with the given ID|se requiere autorización|autorización necesaria/i,
  ],
];

/** What stood in the way of a call that failed with such a message; null where nothing tells. */
export const troubleOf = (message: string): Trouble | null =>
  SIGNS.find(([, sign]) => sign.test(message))?.[0] ?? null;
