/** The file that the build makes beside each equipment guide, and the id of the picture in it. */
export const PICTURE_FILE = 'front.svg';
export const PICTURE_ID = 'front';
