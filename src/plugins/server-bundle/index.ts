import type {Plugin} from '@docusaurus/types';

/**
 * The pages are drawn by one script. Docusaurus writes one for each page beside it, which both of its workers then look
 * up, read and compile, only to delete them all; and a thousand files cost the bundler and the disk something, too.
 */
export default function serverBundle(): Plugin {
  return {
    name: 'deskbook-server-bundle',

    configureWebpack: (_config, isServer) =>
      isServer ? {module: {parser: {javascript: {dynamicImportMode: 'eager'}}}} : {},
  };
}
