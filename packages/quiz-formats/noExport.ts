/** Something can't be exported; the message says why. */
export class NoExport extends Error {}
