import { isSameAddress } from "./address.ts";
import { accessTo, changeRole, type DriveFile, invite, uninvite } from "./drive.ts";
import type { ROLES } from "./share-record.ts";

/** Makes sure that an address, and of ours no other, can open a file. Says whether anything had to change. */
export const letIn = (
  { id: file }: DriveFile,
  { email, role }: { readonly email: string; readonly role: (typeof ROLES)[number] },
  before: string | undefined,
  message: string | null,
): boolean => {
  const access = accessTo(file);
  const isOf = (address: string) => (one: (typeof access)[number]) =>
    isSameAddress(one.email, address);
  const isOther = before !== undefined && !isSameAddress(before, email);
  const old = isOther ? access.find(isOf(before)) : undefined;
  if (old) uninvite(file, old.id);
  const mine = access.find(isOf(email));
  if (mine?.role === role) return old !== undefined;
  if (mine) changeRole(file, mine.id, role);
  else invite(file, email, role, message);
  return true;
};

/** Takes our invitation back; whom the manager let in otherwise stays. */
export const letOut = (file: string, email: string): void => {
  for (const one of accessTo(file)) if (isSameAddress(one.email, email)) uninvite(file, one.id);
};
