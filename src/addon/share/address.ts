/** An address as it is compared: nobody's differ by capitals or blanks around them alone. */
export const addressKey = (email: string): string => email.trim().toLowerCase();

export const isSameAddress = (one: string, other: string): boolean =>
  addressKey(one) === addressKey(other);
