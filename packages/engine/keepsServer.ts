/**
 * Whether a build keeps its server bundle, next to the site and never inside it. `deskbook write` asks for it with
 * Docusaurus's own variable, to render drafts.
 */
export function keepsServer(): boolean {
  return process.env.DOCUSAURUS_KEEP_SERVER_BUNDLE === 'true';
}

/** Where Docusaurus leaves the server bundle in the build folder. */
export const SERVER_IN_BUILD = '__server';
