/**
 * Whether a build keeps the script that has drawn its pages, beside the site and never in it. `deskbook write` asks for
 * it by Docusaurus's own variable: drafts are drawn with it.
 */
export function keepsServer(): boolean {
  return process.env.DOCUSAURUS_KEEP_SERVER_BUNDLE === 'true';
}

/** The folder in which Docusaurus leaves it, in that of the build. */
export const SERVER_IN_BUILD = '__server';
