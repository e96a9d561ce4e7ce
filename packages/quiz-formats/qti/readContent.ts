import type {ElementContent} from 'hast';
import type {ForeignTexts, TextPlace} from '../foreignTexts';
import type {Html} from '../portableQuiz';
import type {XmlElement} from '../xml';

type Nodes = readonly (XmlElement | string)[];

/** Tidies the text, pictures and blocks of an item. */
export function htmlOf(nodes: Nodes, texts: ForeignTexts, place: TextPlace, special?: Special): Html {
  return texts.blocksOf({type: 'root', children: hastOf(nodes, special)}, place);
}

/** Converts an element that isn't HTML; undefined keeps its content. */
export type Special = (element: XmlElement) => ElementContent[] | undefined;

function hastOf(nodes: Nodes, special: Special = () => undefined): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (typeof node === 'string') return [{type: 'text', value: node}];
    const own = special(node);
    if (own) return own;
    const {name, attributes, children} = node;
    if (name === 'object' && /^image\//.test(attributes.type ?? ''))
      return [{type: 'element', tagName: 'img', properties: {src: attributes.data ?? '', alt: ''}, children: []}];
    const {colspan, rowspan, ...others} = attributes;
    const properties = {...others, ...(colspan && {colSpan: colspan}), ...(rowspan && {rowSpan: rowspan})};
    return [{type: 'element', tagName: name, properties, children: hastOf(children, special)}];
  });
}
