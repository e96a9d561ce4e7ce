/** Why something can't be exported, in words. */
export class NoExport extends Error {}
