/** Long units weigh little less than short ones: sums are divided by mass to this power, halfway to a unit vector. */
const massPower = 0.3;

/** Divisor of a unit's sum, given the sum of its squared values. */
export function massDivisor(mass: number): number {
  return Math.max(mass, 12) ** massPower;
}
