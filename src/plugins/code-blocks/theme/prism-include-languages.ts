/** The classic theme calls this at the start of every page, to add languages to a library that is not there. */
export default function includeNoLanguages(): void {}
