import type { HostContext } from "../host-context.ts";

/** An id for something in the engine that Google gives no number. */
export const newId = ({ library }: HostContext): string =>
  new library.helpers.UuidGenerator().smallUuid();
