import type {Image, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

/** An address that the author keeps away from the build; Docusaurus takes these letters away before `pictures.ts` runs. */
const KEPT_AWAY = 'pathname://';
const HAS_SCHEME = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/**
 * Keeps local images away from Docusaurus, which makes elements of them that nothing can be added to, and passes over
 * those that are written as a reference or as HTML. `pictures.ts` takes them all.
 */
export default function keepImages() {
  return (tree: Root, file: VFile) => {
    if (!String(file).includes('![')) return;
    visit(tree, 'image', (node) => {
      if (node.url.startsWith(KEPT_AWAY)) node.data = {...node.data, hProperties: {dataAsItIs: true}};
      if (node.url === '' || HAS_SCHEME.test(node.url)) return;
      const {url, alt, title} = node;
      const properties = {src: url, alt: alt ?? '', ...(title ? {title} : {})};
      Object.assign(node as Omit<Image, 'type'>, {type: 'localImage', data: {hName: 'img', hProperties: properties}});
    });
  };
}
