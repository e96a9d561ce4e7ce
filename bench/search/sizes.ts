import {brotliCompressSync, constants} from 'node:zlib';
import {gzip} from '../weight/bytes';

/** Total size of some files in bytes, raw and compressed. */
export interface Sizes {
  raw: number;
  gzip: number;
  brotli: number;
}

export function sizesOf(files: readonly Buffer[]): Sizes {
  return {
    raw: sum(files.map((file) => file.length)),
    gzip: sum(files.map((file) => gzip(file).length)),
    brotli: sum(files.map((file) => brotli(file).length)),
  };
}

function brotli(file: Buffer): Buffer {
  const {BROTLI_MAX_QUALITY, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT} = constants;
  return brotliCompressSync(file, {
    params: {[BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_SIZE_HINT]: file.length},
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
