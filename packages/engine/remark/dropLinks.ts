import {addressFault} from '@deskbook/content/addresses/addressFaults';
import {formatProblem} from '@deskbook/text/problems/formatProblems';
import {problemAt} from '@deskbook/text/problems/problems';
import {slashedPath} from '@deskbook/text/slashedPath';
import type {Image, Link, PhrasingContent, Root} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

interface Options {
  siteDir: string;
  /** Reports a problem. */
  report(text: string): void;
}

/**
 * Turns links and images into plain text if Docusaurus would publish a file for them that isn't the site's, or run it. The content
 * check stops a build at them; this holds where it only warns, in previews, and for what it might miss.
 */
export default function dropLinks({siteDir, report}: Options) {
  return (tree: Root, page: VFile) => {
    const path = slashedPath(siteDir, page.path);
    visit(tree, (node, index, parent) => {
      if (node.type !== 'link' && node.type !== 'image') return undefined;
      const fault = addressFault(node.url, path, node.type);
      if (!fault || !parent || index === undefined) return undefined;
      const {line = 1, column = 1} = node.position?.start ?? {};
      const message = `the ${node.type} "${node.url}" ${fault.what}, and is left out`;
      report(formatProblem(problemAt({file: path, line, column}, {...fault, message, severity: 'warning'})));
      parent.children.splice(index, 1, ...textOf(node));
      return [SKIP, index];
    });
  };
}

function textOf(node: Link | Image): PhrasingContent[] {
  if (node.type === 'link') return node.children;
  return node.alt ? [{type: 'text', value: node.alt}] : [];
}
