import {parseSvg, type SvgElement} from '@deskbook/drawings/parseSvg';
import {decodeEntities} from '@deskbook/text/markdown/markdownText';
import {positionIn} from '@deskbook/text/problems/problems';

/** Elements that draw. Leaves out scripts, foreign documents, links, and animations, which can change a link. */
const ELEMENTS = new Set(
  `svg g defs symbol use switch title desc metadata style path rect circle ellipse line polyline polygon text tspan textPath
  image linearGradient radialGradient stop pattern clipPath mask marker filter view
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight
  feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight
  feSpecularLighting feSpotLight feTile feTurbulence`.split(/\s+/),
);
/** Metadata from drawing programs, which browsers ignore. */
const NOTES = /^(?:sodipodi|inkscape|rdf|cc|dc|serif|sketch):[\w.-]+$/;
/** In one of these namespaces, metadata would be drawn or executed. */
const LIVE_NAMESPACE = /^http:\/\/www\.w3\.org\/(?:1999\/xhtml|2000\/svg|1998\/Math\/MathML|2001\/xml-events)$/;

const DECLARATION =
  /^\uFEFF?<\?xml(?:\s+version\s*=\s*["']1\.0["'])?(?:\s+encoding\s*=\s*["']utf-8["'])?(?:\s+standalone\s*=\s*["']\w+["'])?\s*\?>/i;
const LOCAL = /^#[\w.:-]+$/;
const INLINE_PICTURE = /^data:image\/(?:png|jpeg|gif|webp);base64,[\w+/=\s]*$/;
/** CSS that loads a file or could hide that it does. */
const LOADS = /\\|@import|url\(\s*(?!["']?#)|expression\(|image-set\(/i;

/** Returns why an SVG file can't be saved, with the line. */
export function svgRefusal(text: string): string | undefined {
  const body = text.replace(DECLARATION, '');
  if (body.includes('<?')) return 'This drawing names a style sheet or another encoding. Save it as “plain SVG”.';
  const root = parseSvg(text);
  if (!('name' in root))
    return `This drawing can't be read: line ${positionIn(text, root.offset).line} ${root.message}.`;
  const found = refusedIn(root);
  return (
    found &&
    `Line ${positionIn(text, found.offset).line} of the drawing has ${found.what}, which can't be on the site. Save it as “plain SVG”, or as a PNG picture.`
  );
}

function refusedIn(element: SvgElement): {offset: number; what: string} | undefined {
  const {name, attributes, children, offset} = element;
  if (NOTES.test(name)) return children.map(refusedChild).find(Boolean) ?? attributeIn(element);
  if (!ELEMENTS.has(name)) return {offset, what: `<${name}>`};
  if (name === 'style' && children.some((child) => typeof child !== 'string' || LOADS.test(decodeEntities(child)))) {
    return {offset, what: 'a style that loads a file'};
  }
  return attributeIn({name, attributes, children, offset}) ?? children.map(refusedChild).find(Boolean);
}

function refusedChild(child: SvgElement | string) {
  return typeof child === 'string' ? undefined : refusedIn(child);
}

function attributeIn({name, attributes, offset}: SvgElement): {offset: number; what: string} | undefined {
  const wrong = [...attributes].find(([attribute, value]) => !isAllowed(name, attribute, value));
  return wrong && {offset, what: `<${name} ${wrong[0]}="…">`};
}

function isAllowed(element: string, attribute: string, value: string): boolean {
  if (/^xmlns(?::|$)/.test(attribute)) {
    const isDrawing = attribute === 'xmlns' || attribute === 'xmlns:svg';
    return !value.includes('&') && (isDrawing ? value === 'http://www.w3.org/2000/svg' : !LIVE_NAMESPACE.test(value));
  }
  if (/^(?:.*:)?on/i.test(attribute)) return false;
  if (/^(?:xlink:)?href$/.test(attribute))
    return LOCAL.test(value) || (element === 'image' && INLINE_PICTURE.test(value));
  if (attribute.includes(':')) return !/:(?:base|href)$/i.test(attribute);
  return !/^(?:src|base)$/i.test(attribute) && !LOADS.test(decodeEntities(value));
}
