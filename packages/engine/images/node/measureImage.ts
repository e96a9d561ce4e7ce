/** Facts from an image file, after rotation. */
export interface Measure {
  /** In pixels, like `height` */
  width: number;
  height: number;
  format: string;
  isAnimated: boolean;
}

/**
 * Reads an image's header.
 *
 * @param image the content or path of a file
 * @throws if it isn't an image, or sharp doesn't support its format
 */
export async function measureImage(image: Buffer | string): Promise<Measure> {
  const {default: sharp} = await import('sharp');
  const {width, height, pageHeight, pages = 1, orientation = 1, format} = await sharp(image).metadata();
  const shownHeight = pageHeight ?? height;
  // From 5 on, the image is rotated by 90 degrees, so its width and height are swapped.
  const isTurned = orientation >= 5;
  return {
    width: isTurned ? shownHeight : width,
    height: isTurned ? width : shownHeight,
    format,
    isAnimated: pages > 1,
  };
}
