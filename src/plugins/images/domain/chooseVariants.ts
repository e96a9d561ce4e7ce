/** The formats in which images are offered, the smallest first where both are. */
export type Format = 'avif' | 'webp';

export interface Variant {
  format: Format;
  /** In pixels. */
  width: number;
  bytes: number;
}

/** A second format, or a smaller width, must save this share of the bytes to be worth its lines in the page. */
const WORTH_IT = 0.9;
/** What the lines of a `<picture>` add to a page and to its script, in bytes: icons are not worth them. */
const LINES = 500;

/**
 * Leaves out what saves nothing: a format that is not smaller than the original, AVIF that is hardly smaller than WebP
 * (drawings of few colors), and a smaller width with as many bytes as a larger one.
 *
 * @param original the size of the original file in bytes
 */
export function chooseVariants<V extends Variant>(variants: readonly V[], original: number): V[] {
  const webp = chooseWidths(variants, 'webp', original);
  const avif = chooseWidths(variants, 'avif', original);
  return bytesOf(avif) < bytesOf(webp) * WORTH_IT || webp.length === 0 ? [...avif, ...webp] : webp;
}

/** The widths of a format in rising order. */
function chooseWidths<V extends Variant>(variants: readonly V[], format: Format, original: number): V[] {
  const [largest, ...rest] = variants
    .filter((variant) => variant.format === format)
    .toSorted((one, other) => other.width - one.width);
  if (!largest || largest.bytes + LINES >= original) return [];
  const kept = [largest];
  for (const variant of rest) {
    if (variant.bytes < (kept[0] as V).bytes * WORTH_IT) kept.unshift(variant);
  }
  return kept;
}

function bytesOf(variants: readonly Variant[]): number {
  return variants.at(-1)?.bytes ?? 0;
}
