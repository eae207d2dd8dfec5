import { fileURLToPath } from "node:url";
import { bundle } from "../src/build/bundle.mjs";

/** The tests run the files that ship: they are built before the first one. */
export const setup = async (): Promise<void> => {
  await bundle(fileURLToPath(new URL("..", import.meta.url)));
};
