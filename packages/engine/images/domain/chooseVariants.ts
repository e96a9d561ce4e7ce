/** The formats of image variants, in the order that browsers should try them */
export type Format = 'avif' | 'webp';

export interface Variant {
  format: Format;
  /** In pixels */
  width: number;
  bytes: number;
}

/** A second format or a smaller width must reduce the bytes to this share to be worth its markup. */
const WORTH_IT = 0.9;
/** What the markup of a `<picture>` adds to a page and its script, in bytes. Icons aren't worth it. */
const LINES = 500;

/**
 * Drops variants that save nothing: a format that isn't smaller than the original, AVIF that is hardly smaller than WebP
 * (drawings with few colors), and a smaller width with as many bytes as a larger one.
 *
 * @param original size of the original file in bytes
 */
export function chooseVariants<V extends Variant>(variants: readonly V[], original: number): V[] {
  const webp = chooseWidths(variants, 'webp', original);
  const avif = chooseWidths(variants, 'avif', original);
  return bytesOf(avif) < bytesOf(webp) * WORTH_IT || webp.length === 0 ? [...avif, ...webp] : webp;
}

/** Returns the widths of a format in ascending order. */
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
