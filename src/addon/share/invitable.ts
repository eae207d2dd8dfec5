import { isAddress } from "../../sheet/roster/roster-member.ts";
import { addressKey } from "./address.ts";

/** Why nobody is invited to somebody's file. */
export interface Wrong {
  readonly why: "noEmail" | "badEmail" | "sameEmail";
  /** Who has the same address; "" where nobody. */
  readonly other: string;
}

/** What is wrong with each address; people whose address will do are not in it. Two with one address would read each other's goals. */
export const uninvitable = (emails: ReadonlyMap<string, string>): ReadonlyMap<string, Wrong> => {
  const owners = new Map<string, string[]>();
  for (const [person, email] of emails) {
    const address = addressKey(email);
    owners.set(address, [...(owners.get(address) ?? []), person]);
  }
  const wrongWith = (person: string, address: string): Wrong | null => {
    if (address === "") return { why: "noEmail", other: "" };
    if (!isAddress(address)) return { why: "badEmail", other: "" };
    const other = owners.get(addressKey(address))?.find((one) => one !== person);
    return other === undefined ? null : { why: "sameEmail", other };
  };
  return new Map(
    [...emails].flatMap(([person, email]) => {
      const wrong = wrongWith(person, email.trim());
      return wrong === null ? [] : [[person, wrong] as const];
    }),
  );
};
