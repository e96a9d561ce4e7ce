/** Pictures that can have callouts. */
const PHOTOGRAPH = /\.(?:jpe?g|png|webp|avif)$/i;
const CALLOUTS = /\.callouts\.yml$/;

export function mayHaveCallouts(path: string): boolean {
  return PHOTOGRAPH.test(path);
}

/** Returns the path of the text with a picture's callouts: `img/sorter.callouts.yml` for `img/sorter.jpg`. */
export function calloutsFileOf(picture: string): string {
  return picture.replace(PHOTOGRAPH, '.callouts.yml');
}

export function isCalloutsFile(path: string): boolean {
  return CALLOUTS.test(path);
}

/** Returns whether a file is the picture to which callouts belong. */
export function isPictureOf(callouts: string, path: string): boolean {
  return mayHaveCallouts(path) && calloutsFileOf(path) === callouts;
}
