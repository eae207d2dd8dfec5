import { start as en } from "../../../text/en/tabs/start.ts";
import { start as es } from "../../../text/es/tabs/start.ts";
import { dayWords } from "../../../text/moment.ts";
import { periodWords } from "../../../text/period.ts";
import type { Language } from "../../../text/voice.ts";
import { DIFFERS } from "../lists/announced-goals.ts";

/** A publication: its period's code ("2026-Q1"), its day and number. */
export interface Publication {
  readonly period: string;
  readonly on: string;
  readonly number: number;
}

/**
 * Where Start says which version was published last. Publishing alone writes there: the layout has
 * no such cell, so that no write and no undo of one changes what people were told.
 */
export const PUBLICATION = { row: "stepWords2", column: "fact" } as const;
const CELL = "[start!stepWords2|fact]";

const TEXTS = { en, es };

/** "2026 · 10 Jan 2026, version 1". */
export const publicationWords = ({ period, on, number }: Publication, language: Language): string =>
  beginning(period, language) + TEXTS[language].publication(dayWords(language, on), number);

/** Whether a cell holds such words, of whatever version. */
export const isPublicationWords = (said: string): boolean =>
  [en, es].some(({ publication }) => {
    const [, behind = ""] = publication("|", 0).split("|");
    return said.includes(" · ") && said.replace(/\d+$/, "0").endsWith(behind);
  });

/**
 * What is said once a version of the period is published; `otherwise` is what it says else (both are
 * formulas' texts), and `known` the version that this knows of already.
 */
export const oncePublished = (
  period: string,
  known: Publication | null,
  otherwise: string,
  announced: string,
  language: Language,
): string => {
  const begins = beginning(period, language);
  const isOfPeriod = publishedFor(period, language);
  const isNew =
    known === null
      ? isOfPeriod
      : `AND(${isOfPeriod};${CELL}<>"${publicationWords(known, language)}")`;
  return `IF(${isNew};"${announced}"&MID(${CELL};${begins.length + 1};99);${otherwise})`;
};

/** Whether Start tells of a version of this period (a formula's text). */
export const publishedFor = (period: string, language: Language): string => {
  const begins = beginning(period, language);
  return `MID(${CELL};1;${begins.length})="${begins}"`;
};

/** "version 2", of what Start tells (a formula's text). */
export const VERSION_TOLD = `IFERROR(MID(${CELL};FIND(", ";${CELL})+2;20);"")`;

/** Whether goals that hold, of whichever metric, are other ones than those that people were told (a formula's text). */
export const SOME_DIFFER = `SUM([lists!people*|${DIFFERS}];[lists!measures*|${DIFFERS}])>0`;

/** What tells the period's versions from another's. */
const beginning = (period: string, language: Language): string =>
  `${periodWords(language, period)} · `;
