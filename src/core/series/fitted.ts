/**
 * Made by `npm run fit`, from the data that bench/fit/training.ts names: not to be edited by hand.
 * A row of weights follows FEATURES (always 1, length, noise, moving level, slope, repeats itself, moving level as it is, gain of season, gain of trend, risen lately, team); `spread` adds the ways' disagreement
 * and a count's chance. `tail` is Tukey's h, `lift` what raises a total's middle.
 */
export const FITTED = {
 paths: [
  {
   weights: [-0.453, 0.831, -1.428, -0.006, 0.19, 0.255, -0.405, 0.612, 0.506, 1.936, -0.979],
   farther: -0.537
  },
  {
   weights: [1.339, 1.159, 0.335, -0.906, 0.147, -0.621, 0.083, 0.431, -0.413, -0.482, 0.45],
   farther: 0.8
  },
  {
   weights: [0.887, -0.538, 1.018, 0.146, -0.027, 1.31, 0.069, -1.059, -0.094, -0.9, 0.272],
   farther: -0.248
  },
  {
   weights: [-1.866, 0.029, -1.838, 1.262, 0.432, -1.484, 0.014, -0.349, 0.845, 0.114, -0.225],
   farther: -0.722
  },
  {
   weights: [0.999, -1.123, 0.922, 0.334, 0.002, -0.318, 0.638, -0.149, -0.53, -0.944, 0.217],
   farther: 0.292
  },
  {
   weights: [0.128, -0.64, 1.696, -0.43, -0.108, 0.933, 0.233, 0.837, -0.312, -0.081, 0.293],
   farther: 0.381
  }
 ],
 asFactors: [-0.693, 0.371, 0.025, -0.789, 0.566, -0.109, 0.178, 0.241, -0.075, -0.299, -0.103],
 spread: [-0.059, 0.043, -0.185, -0.296, -0.05, 0.098, -0.115, 0, -0.203, 0.171, -0.021, 0.24, 0.258],
 tail: 0.138,
 lift: 0.144,
 widening: {
  months: [1, 3, 6, 12],
  long: [1.078, 1.036, 1.053, 1.116],
  short: [1.173, 1.257, 1.277, 1.196],
  shortBelow: 18
 }
};
