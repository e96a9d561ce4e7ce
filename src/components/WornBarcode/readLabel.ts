/** How many digits a barcode has. The first is 2 for a patron and 3 for an item; the last is the check digit. */
const LENGTH = 14;

/** Returns the barcode of a label on which at most one digit, typed as `?`, can't be read; or what is wrong with it. */
export function readLabel(typed: string): {barcode: string} | {problem: string} {
  const label = typed.replaceAll(/\s/g, '');
  if (/[^\d?]/.test(label)) return {problem: 'Type only digits, and ? for the digit that you can’t read.'};
  if (label.length !== LENGTH) return {problem: `A barcode has ${LENGTH} digits. This one has ${label.length}.`};
  if (label.split('?').length > 2) return {problem: 'With two digits missing, search by title or by name instead.'};
  const barcode = [...'0123456789'].map((digit) => label.replace('?', digit)).find(isBarcode);
  return barcode
    ? {barcode}
    : {problem: 'No barcode of ours looks like this. Compare each digit with the label again.'};
}

/** Checks the last digit by the Luhn formula (ISO/IEC 7812-1, annex B), which libraries use with Codabar labels. */
function isBarcode(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].entries()) {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return /^[23]/.test(digits) && sum % 10 === 0;
}
