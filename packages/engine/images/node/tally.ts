const tally = {images: 0, variants: 0, cached: 0, milliseconds: 0};

export function countImage(variants: number, isCached: boolean, milliseconds: number): void {
  tally.images++;
  tally.variants += variants;
  if (isCached) tally.cached += variants;
  tally.milliseconds += milliseconds;
}

/** `7 images: 21 variants, 18 from the cache (0.8 s)`; null if the site shows none */
export function describeTally({images, variants, cached, milliseconds} = tally): string | null {
  if (images === 0) return null;
  const seconds = (milliseconds / 1000).toFixed(1);
  return `${images} ${images === 1 ? 'image' : 'images'}: ${variants} variants, ${cached} from the cache (${seconds} s)`;
}
