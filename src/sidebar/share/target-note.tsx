import type { Sharing } from "../../addon/sharing.ts";
import { Note } from "../components/note.tsx";
import { decimalsOf } from "../decimals.ts";
import type { Voice } from "../voice.ts";

interface TargetNoteProps {
  readonly company: Sharing["company"];
  readonly voice: Voice;
  /** What can be done where goals are short of it; nothing unless told. */
  readonly choices?: string;
}

/** How far the goals lie from the company's target: short of it is a warning, nothing where they come to it. */
export const TargetNote = ({
  company,
  voice: { text, numbers },
  choices = "",
}: TargetNoteProps) => {
  if (company === null || company.goals === company.target) return null;
  const { target, goals, currency } = company;
  const { publish } = text.share;
  const decimals = decimalsOf([target, goals]);
  const [whole, sum, gap] = [target, goals, Math.abs(target - goals)].map((amount) =>
    numbers.money(amount, currency, decimals),
  );
  return goals < target ? (
    <Note tint="warn">{`${publish.short(sum!, gap!, whole!)} ${choices}`.trim()}</Note>
  ) : (
    <Note>{publish.over(sum!, gap!, whole!)}</Note>
  );
};
