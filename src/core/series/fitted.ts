/**
 * Made by `npm run fit`, from the data that bench/fit/training.ts names: not to be edited by hand.
 * A row of weights follows FEATURES (always 1, length, noise, moving level, slope, repeats itself, moving level as it is, gain of season, gain of trend, risen lately, team); `spread` adds the ways' disagreement
 * and a count's chance.
 */
export const FITTED = {
 paths: [
  {
   weights: [-0.465, 0.828, -1.431, -0.01, 0.189, 0.263, -0.403, 0.614, 0.505, 1.935, -0.973],
   farther: -0.54
  },
  {
   weights: [1.334, 1.158, 0.343, -0.914, 0.149, -0.615, 0.083, 0.434, -0.412, -0.469, 0.44],
   farther: 0.8
  },
  {
   weights: [0.888, -0.54, 1.017, 0.151, -0.026, 1.31, 0.067, -1.058, -0.094, -0.905, 0.275],
   farther: -0.251
  },
  {
   weights: [-1.862, 0.028, -1.837, 1.262, 0.433, -1.486, 0.014, -0.344, 0.844, 0.127, -0.238],
   farther: -0.714
  },
  {
   weights: [1.011, -1.117, 0.923, 0.337, 0.001, -0.325, 0.639, -0.156, -0.531, -0.947, 0.223],
   farther: 0.292
  },
  {
   weights: [0.138, -0.635, 1.695, -0.428, -0.108, 0.931, 0.234, 0.836, -0.307, -0.09, 0.301],
   farther: 0.38
  }
 ],
 asFactors: [-0.689, 0.371, 0.021, -0.789, 0.566, -0.115, 0.176, 0.243, -0.075, -0.303, -0.095],
 spread: [-0.059, 0.043, -0.185, -0.296, -0.05, 0.099, -0.116, 0, -0.203, 0.169, -0.024, 0.24, 0.257],
 tail: 0.139,
 widening: {
  months: [1, 3, 6, 12],
  long: [1.079, 1.035, 1.051, 1.113],
  short: [1.172, 1.253, 1.277, 1.193],
  shortBelow: 18
 }
};
