/** Result ÷ goal. A goal of nothing is reached, and nobody can say by how much: 1. */
export const attainmentOf = (result: number, goal: number): number =>
  goal > 0 ? result / goal : 1;
