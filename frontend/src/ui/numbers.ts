/** What is wrong with a number in a form, which stays as it was typed; null when it is a whole one from `least` to `most`. */
export function wholeNumber(
  least: number,
  most: number,
): (value: number | string) => string | null {
  return (value) =>
    value !== '' &&
    Number.isInteger(Number(value)) &&
    Number(value) >= least &&
    Number(value) <= most
      ? null
      : `Choose a whole number from ${least} to ${most}`;
}
