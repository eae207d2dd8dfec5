import type { Manifest } from "../../src/local/gas/run/manifest.ts";

const AUTH = "https://www.googleapis.com/auth/";

/** A manifest with these scopes, and with the advanced services unless they are switched off. */
export const manifestWith = (
  scopes: readonly string[],
  services: readonly ("Drive" | "Sheets")[] = ["Drive", "Sheets"],
): Manifest => ({
  dependencies: {
    enabledAdvancedServices: services.map((userSymbol) => ({
      userSymbol,
      serviceId: userSymbol.toLowerCase(),
      version: { Drive: "v3", Sheets: "v4" }[userSymbol],
    })),
  },
  oauthScopes: scopes.map((scope) => AUTH + scope),
});

/** What the add-on asks for. */
export const manifest = manifestWith([
  "spreadsheets.currentonly",
  "drive.file",
  "script.container.ui",
]);
