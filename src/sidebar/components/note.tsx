import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icon.tsx";

interface NoteProps {
  /** None is a bare fact; a tint is a tip, safe, a choice to make, or blocked. */
  readonly tint?: "info" | "good" | "warn" | "bad";
  /** Says it at once to someone who does not see it. */
  readonly role?: "alert" | "status";
  readonly children: ComponentChildren;
}

const ICONS: Readonly<Record<"info" | "good" | "warn" | "bad", IconName>> = {
  info: "info",
  good: "check",
  warn: "alert",
  bad: "cross",
};

export const Note = ({ tint, role, children }: NoteProps) => (
  <div class={tint ? `note box ${tint}` : "note"} {...(role ? { role } : {})}>
    <Icon name={ICONS[tint ?? "info"]} />
    <span class="words">{children}</span>
  </div>
);
