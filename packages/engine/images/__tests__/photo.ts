import sharp, {type Sharp} from 'sharp';

/** A photograph, more or less: light that changes slowly, in grain that never repeats, the same in every run. */
export function photo(width: number, height: number): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  let random = 1;
  for (let index = 0; index < pixels.length; index++) {
    random = (random * 48271) % 2147483647;
    pixels[index] = (index / pixels.length) * 200 + (random % 12);
  }
  return sharp(pixels, {raw: {width, height, channels: 3}});
}
