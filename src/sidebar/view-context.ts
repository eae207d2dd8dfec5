import { createContext } from "preact";
import type { View } from "./view.ts";

/** The view for what stands around every screen; null around pages that are no part of the wizard. */
export const ViewContext = createContext<View | null>(null);
