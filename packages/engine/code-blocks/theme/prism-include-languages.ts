/** Does nothing. The classic theme calls it at the start of every page to add languages to a library that we removed. */
export default function includeNoLanguages(): void {}
