/**
 * Made by `npm run fit`, from the data that bench/fit/training.ts names: not to be edited by hand.
 * A row of weights follows FEATURES (always 1, length, noise, moving level, slope, repeats itself, moving level as it is, gain of season, gain of trend, risen lately, team); `spread` adds the ways' disagreement
 * and a count's chance.
 */
export const FITTED = {
  paths: [
    {
      weights: [-0.5, 0.834, -1.419, -0.062, 0.176, 0.321, -0.434, 0.596, 0.526, 1.932, -0.909],
      farther: -0.534,
    },
    {
      weights: [1.334, 1.142, 0.358, -0.908, 0.165, -0.67, 0.074, 0.458, -0.43, -0.482, 0.511],
      farther: 0.781,
    },
    {
      weights: [0.834, -0.541, 1.018, 0.135, -0.019, 1.35, 0.045, -1.055, -0.107, -0.919, 0.226],
      farther: -0.263,
    },
    {
      weights: [-1.808, 0.07, -1.854, 1.247, 0.429, -1.558, -0.006, -0.358, 0.854, 0.189, -0.219],
      farther: -0.673,
    },
    {
      weights: [0.935, -1.162, 0.915, 0.305, 0.015, -0.289, 0.616, -0.144, -0.549, -0.965, 0.152],
      farther: 0.29,
    },
    {
      weights: [0.062, -0.632, 1.716, -0.436, -0.117, 0.951, 0.183, 0.825, -0.275, -0.064, 0.296],
      farther: 0.368,
    },
  ],
  asFactors: [-0.692, 0.403, 0.033, -0.76, 0.553, -0.142, 0.18, 0.258, -0.074, -0.316, -0.074],
  spread: [
    -0.058, 0.042, -0.179, -0.296, -0.055, 0.095, -0.105, -0.002, -0.203, 0.17, -0.035, 0.244,
    0.261,
  ],
  tail: 0.139,
  widening: {
    months: [1, 3, 6, 12],
    long: [1.096, 1.046, 1.065, 1.127],
    short: [1.178, 1.261, 1.285, 1.201],
    shortBelow: 18,
  },
};
