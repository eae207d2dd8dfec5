import fc from "fast-check";

/** The seed of all property tests; `npm run fuzz -- properties` sets another one. */
const SEED = 20260110;

fc.configureGlobal({ seed: Number(process.env["SEED"] ?? SEED) });
