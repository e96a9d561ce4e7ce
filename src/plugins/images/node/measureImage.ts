/** What an image file says of itself, turned the way it is shown. */
export interface Measure {
  /** In pixels, as `height` is. */
  width: number;
  height: number;
  format: string;
  isAnimated: boolean;
}

/**
 * Reads the head of an image.
 *
 * @param image the content or the path of a file
 * @throws where it is no image, or of a format that sharp does not know
 */
export async function measureImage(image: Buffer | string): Promise<Measure> {
  const {default: sharp} = await import('sharp');
  const {width, height, pageHeight, pages = 1, orientation = 1, format} = await sharp(image).metadata();
  const shownHeight = pageHeight ?? height;
  // From 5 on the camera was held upright: what the file calls its width is shown as its height.
  const isTurned = orientation >= 5;
  return {
    width: isTurned ? shownHeight : width,
    height: isTurned ? width : shownHeight,
    format,
    isAnimated: pages > 1,
  };
}
