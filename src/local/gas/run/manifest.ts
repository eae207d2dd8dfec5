/** What the host goes by in appsscript.json. */
export interface Manifest {
  readonly dependencies: { readonly enabledAdvancedServices?: readonly AdvancedService[] };
  /** Addresses of the scopes that the script may use; all others are refused to it. */
  readonly oauthScopes: readonly string[];
}

interface AdvancedService {
  /** The global that the script finds: "Drive". */
  readonly userSymbol: string;
  /** "drive". */
  readonly serviceId: string;
  /** "v3". */
  readonly version: string;
}

/** Whether a script finds an advanced service under its usual name. Throws for a version that the host lacks. */
export function isEnabled({ dependencies }: Manifest, symbol: "Drive" | "Sheets"): boolean {
  const found = dependencies.enabledAdvancedServices?.find((one) => one.userSymbol === symbol);
  if (found === undefined) return false;
  const { serviceId, version } = found;
  if (serviceId !== symbol.toLowerCase() || version !== VERSIONS[symbol])
    throw new Error(`Goalwright's local host has no advanced service ${serviceId} ${version}`);
  return true;
}

const VERSIONS = { Drive: "v3", Sheets: "v4" } as const;
