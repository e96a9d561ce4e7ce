import {localAddress} from '@deskbook/text/address';
import type {Image, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

/** The prefix with which authors exclude an address from the build. Docusaurus removes it before `pictures.ts` runs. */
const KEPT_AWAY = 'pathname://';

/**
 * Keeps local images from Docusaurus, which makes elements that can't be extended, and skips images written as references
 * or HTML. `pictures.ts` handles them all.
 */
export default function keepImages() {
  return (tree: Root, file: VFile) => {
    if (!String(file).includes('![')) return;
    visit(tree, 'image', (node) => {
      if (node.url.startsWith(KEPT_AWAY)) node.data = {...node.data, hProperties: {dataAsItIs: true}};
      if (node.url === '' || !localAddress(node.url)) return;
      const {url, alt, title} = node;
      const properties = {src: url, alt: alt ?? '', ...(title ? {title} : {})};
      Object.assign(node as Omit<Image, 'type'>, {type: 'localImage', data: {hName: 'img', hProperties: properties}});
    });
  };
}
