import type { InFileService } from "../../addon/in-file.ts";
import type { Answer, Service as Wizard } from "../../addon/service.ts";
import type { SharingService } from "../../addon/sharing.ts";

type Service = Wizard & SharingService & InFileService;

/** A mistake that the add-on has worded already: exit code 1. */
export class Told extends Error {}

/** One call to the add-on through its `rpc`, as the sidebar makes it. */
export const ask = <Name extends keyof Service>(
  run: (name: string, ...args: unknown[]) => unknown,
  name: Name,
  ...args: Parameters<Service[Name]>
): ReturnType<Service[Name]> => {
  const answer = run("rpc", name, args) as Answer<ReturnType<Service[Name]>>;
  if (!answer.ok) throw new Told(answer.sentence);
  return answer.value;
};
