// ln 2 in two parts: the first ends in enough zero bits that its multiples up to 2¹⁰ are exact
// (Cody & Waite 1980). Their sum agrees with ln 2 to 10⁻²⁶.
export const LN2_HIGH = 0.6931471803691238;
export const LN2_LOW = 1.9082149292705877e-10;
