const KEY = "name";

/** The name that this user gave for the log, in whatever file; "" for none. Nobody else sees it. */
export const knownName = (): string => PropertiesService.getUserProperties().getProperty(KEY) ?? "";

/** Keeps a name for the next time; a name that is known already is not written again. */
export const rememberName = (name: string): void => {
  if (name === knownName()) return;
  PropertiesService.getUserProperties().setProperty(KEY, name);
};
