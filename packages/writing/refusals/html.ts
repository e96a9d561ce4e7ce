import {HTML_ELEMENTS} from '@deskbook/text/markdown/html';
import type {Element} from 'hast';
import {addressRefusal, type PartRefusal} from './frontMatter';
import type {Role} from './path';

const words = (text: string) => text.trim().split(/\s+/);

/** Attributes allowed on every element; the last three come from Markdown footnotes. */
const GLOBAL = new Set(
  words(
    'id class title lang dir role hidden translate align style markdown data-footnotes data-footnote-ref data-footnote-backref',
  ),
);
const ARIA = /^aria-[a-z-]+$/;

/** The allowed elements and their attributes. None of them executes code or loads more than an image. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    words(`
      abbr address article aside b bdi bdo big br caption center cite code dd dfn div dl dt em figcaption figure footer
      h1 h2 h3 h4 h5 h6 header hgroup i kbd main mark nav nobr p pre rb rp rt rtc ruby s samp section small span strike
      strong sub summary sup tt u var wbr
    `).map((name) => [name, []]),
  ),
  a: words('href name target rel download hreflang type'),
  audio: words('src controls loop muted preload'),
  blockquote: ['cite'],
  br: ['clear'],
  // It does nothing by itself, and pasted texts often have it.
  button: words('type disabled'),
  col: words('span width valign'),
  colgroup: words('span width valign'),
  data: ['value'],
  del: words('cite datetime'),
  details: words('open name'),
  font: words('color face size'),
  hr: words('size width noshade'),
  img: words('src alt width height srcset sizes loading decoding border hspace vspace'),
  // A task list checkbox from Markdown.
  input: words('type checked disabled'),
  ins: words('cite datetime'),
  li: words('value type'),
  meter: words('value min max low high optimum'),
  ol: words('start type reversed'),
  picture: [],
  pre: ['width'],
  progress: words('value max'),
  q: ['cite'],
  source: words('src srcset type media sizes width height'),
  table: words('border cellpadding cellspacing width height summary bgcolor frame rules'),
  tbody: ['valign'],
  td: words('colspan rowspan headers abbr width height valign bgcolor nowrap'),
  tfoot: ['valign'],
  th: words('colspan rowspan headers scope abbr width height valign bgcolor nowrap'),
  thead: ['valign'],
  time: ['datetime'],
  tr: words('valign bgcolor'),
  track: words('src kind srclang label default'),
  ul: ['type'],
  video: words('src poster controls loop muted playsinline preload width height'),
};

/** Embeds another website. The site's policy allows embeds by host, so only editors can add them. */
const OF_EDITORS: Readonly<Record<string, readonly string[]>> = {
  iframe: words('src width height name loading allow allowfullscreen referrerpolicy frameborder scrolling sandbox'),
};

const LINKS = new Set(['href', 'cite']);
const SHOWN = new Set(['src', 'poster', 'srcset']);

/** CSS declarations that style text in place and can't cover the page or load a file. */
const STYLE =
  /^(?:\s*(?:(?:text|font|list-style|border|padding|margin|vertical|white|word|line)(?:-[a-z]+)*|(?:max-|min-)?(?:width|height)|color|background(?:-color)?|float|clear|display)\s*:\s*(?:[\w\s.,%#+-]|rgba?\([\d\s.,%]+\))*(?:;|$))*\s*$/i;

/** Returns why an element isn't allowed. */
export function elementRefusal(
  {tagName: name, properties}: Element,
  from: string,
  role: Role,
): PartRefusal | undefined {
  const attributes = Object.entries(properties).filter(
    ([, value]) => value !== null && value !== undefined && value !== false,
  );
  const isForEditors = Object.hasOwn(OF_EDITORS, name);
  if (isForEditors && role !== 'editor')
    return {message: `has <${name}>, which shows another website. Only an editor can save that`};
  const own = isForEditors ? OF_EDITORS[name] : Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
  // `<barcode>` was meant as a word. The content check says how to write it.
  if (!own && HTML_ELEMENTS.has(name)) return notAllowed(name);
  for (const [property, value] of attributes) {
    const attribute = attributeOf(property);
    const isKnown = own && (GLOBAL.has(attribute) || ARIA.test(attribute) || own.includes(attribute));
    if (!isKnown) return notAllowed(name, attribute);
    const refusal = valueRefusal(name, attribute, Array.isArray(value) ? value.join(' ') : `${value}`, from);
    if (refusal) return refusal;
  }
  return undefined;
}

function valueRefusal(name: string, attribute: string, value: string, from: string): PartRefusal | undefined {
  if (attribute === 'style' && !STYLE.test(value)) {
    return {message: `has <${name} style="…"> with a style that a page can't have`};
  }
  if (name === 'input' && attribute === 'type' && value.toLowerCase() !== 'checkbox') {
    return {message: `has <input type="${value}">. Only checkboxes are allowed`};
  }
  if (name === 'iframe' && attribute === 'src' && !/^https:\/\//i.test(value)) {
    return {message: 'has <iframe> with an address that does not begin with https://'};
  }
  if (LINKS.has(attribute)) return addressRefusal(value, from, 'html');
  if (!SHOWN.has(attribute)) return undefined;
  const addresses =
    attribute === 'srcset' ? value.split(/,\s+/).map((each) => each.trim().split(/\s+/)[0] ?? '') : [value];
  return addresses.map((address) => addressRefusal(address, from, 'image')).find((refusal) => refusal !== undefined);
}

/** Attributes with other property names in hast. */
const RENAMED: Readonly<Record<string, string>> = {className: 'class', htmlFor: 'for'};

function attributeOf(property: string): string {
  if (/^(?:data|aria)[A-Z]/.test(property)) return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return RENAMED[property] ?? property.toLowerCase();
}

function notAllowed(element: string, attribute?: string): PartRefusal {
  const tag = attribute ? `<${element} ${attribute}="…">` : `<${element}>`;
  return {message: `has ${tag}, which a page can't have. To show it as text, mark it as code`};
}
