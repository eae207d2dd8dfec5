import type { Library } from "../../gas/engine/library.ts";
import { isDriveLink } from "../sidebar/drive-link.ts";

/** A cell's link to a file of Google's Drive is given to the page; other links go where they say. */
export const addDriveLinks = (
  { registries }: Library,
  { openLink }: { readonly openLink: (url: string) => void },
): void => {
  registries.urlRegistry.add("drive", {
    match: isDriveLink,
    createLink: (url, label) => ({ url, label, isExternal: true, isUrlEditable: true }),
    // The engine is not done with the click; then another grid may take its place.
    open: (url) => void setTimeout(openLink, 0, url),
    urlRepresentation: (url) => url,
    sequence: -1, // before the engine's own for the web
    title: "Drive",
  });
};
