/** In bytes. If a compressed file isn't smaller, the original's size counts. */
export interface Sizes {
  original: number;
  gzip: number;
  brotli: number;
}

/** `1,234 files compressed: 8.1 MB → gzip 1.9 MB, brotli 1.6 MB (4.2 s)` */
export function describeSizes(sizes: readonly Sizes[], seconds: number): string {
  const sum = (which: keyof Sizes) => sizes.reduce((total, size) => total + size[which], 0);
  const megabytes = (which: keyof Sizes) => `${(sum(which) / 1e6).toFixed(1)} MB`;
  const files = sizes.length === 1 ? '1 file' : `${sizes.length.toLocaleString('en')} files`;
  return `${files} compressed: ${megabytes('original')} → gzip ${megabytes('gzip')}, brotli ${megabytes('brotli')} (${seconds.toFixed(1)} s)`;
}
