import { cli as enCli } from "../../text/en/cli.ts";
import { workbench as en } from "../../text/en/workbench.ts";
import { cli as esCli } from "../../text/es/cli.ts";
import { workbench as es } from "../../text/es/workbench.ts";
import type { Store } from "./frame/store.ts";

// Why a file cannot be opened, the command line says in the same words.
const TEXTS = { en: { ...en, files: enCli.files }, es: { ...es, files: esCli.files } };

/** What the page says, in the language of the person at the keyboard. */
export const textsFor = ({ state }: Store) => TEXTS[state.settings.language];
