import {getFileLoaderUtils} from '@docusaurus/utils';

/** What Docusaurus and our images put before the path of a file that a page shows or links to. */
const FILE_LOADERS = [true, false].flatMap((isServer) => {
  const {loaders} = getFileLoaderUtils(isServer);
  return [
    loaders.inlineMarkdownImageFileLoader,
    loaders.inlineMarkdownAssetImageFileLoader,
    loaders.inlineMarkdownLinkFileLoader,
  ];
});

/** `./machines.raw!=`, with which Docusaurus keeps JSON from being parsed. */
const AS_IT_IS = /^\.\/[^!]*!=(?=!)/;

/**
 * What a compiled page imports: a file to copy, a module, or what only a page could ask for that speaks the bundler's
 * language, in which text before a `!` names a program to run.
 */
export type PageRequest = {file: string} | {module: string} | {program: string};

export function readRequest(request: string): PageRequest {
  const asked = request.replace(AS_IT_IS, '');
  const loader = FILE_LOADERS.find((each) => asked.startsWith(each));
  const rest = asked.slice(loader?.length ?? 0);
  if (rest.includes('!')) return {program: rest};
  return loader ? {file: rest.replace(/\?.*$/s, '')} : {module: request};
}
