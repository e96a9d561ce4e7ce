import {strToU8, zipSync} from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = `xmlns:w="${W}" xmlns:r="${R}"
  xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
  xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
  xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
  xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
  xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
  xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"`;

export interface DocxParts {
  styles?: string;
  numbering?: string;
  comments?: string;
  footnotes?: string;
  endnotes?: string;
  header?: string;
  footer?: string;
  /** Pictures by their names in `word/media/`; the id of each is its name without the ending. */
  media?: Readonly<Record<string, Uint8Array>>;
  /** Addresses outside, by their ids. */
  external?: Readonly<Record<string, string>>;
  /** Other files of the package. */
  more?: Readonly<Record<string, Uint8Array>>;
}

/** A Word document as small as Word would still open it. */
export function docxFile(body: string, {media = {}, external = {}, more = {}, ...parts}: DocxParts = {}): Buffer {
  const roots = {header: 'hdr', footer: 'ftr'} as Readonly<Record<string, string>>;
  const files = Object.entries(parts).map(([name, content]): [string, Uint8Array] => {
    const root = roots[name] ?? name;
    return [`word/${name}.xml`, xml(`<w:${root} ${NAMESPACES}>${content}</w:${root}>`)];
  });
  const relations = [
    ...Object.keys(parts).map((name) => relation(name, name, `${name}.xml`)),
    ...Object.keys(media).map((name) => relation(name.split('.')[0] ?? '', 'image', `media/${name}`)),
    ...Object.entries(external).map(([id, target]) =>
      relation(id, /\.png$/.test(target) ? 'image' : 'hyperlink', target, true),
    ),
  ];
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
      '_rels/.rels': xml(relationships([relation('rId1', 'officeDocument', 'word/document.xml')])),
      'word/document.xml': xml(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
      'word/_rels/document.xml.rels': xml(relationships(relations)),
      ...Object.fromEntries(files),
      ...Object.fromEntries(Object.entries(media).map(([name, bytes]) => [`word/media/${name}`, bytes])),
      ...more,
    }),
  );
}

function xml(content: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`);
}

function relationships(relations: readonly string[]): string {
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `<Relationships xmlns="${namespace}">${relations.join('')}</Relationships>`;
}

function relation(id: string, type: string, target: string, isExternal = false): string {
  return `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`;
}

/** A paragraph. Text is a run; XML stays. */
export function p(content: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : r(content)}</w:p>`;
}

export function styled(style: string, content: string): string {
  return p(content, `<w:pStyle w:val="${style}"/>`);
}

export function numbered(id: number, level: number, content: string): string {
  return p(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`);
}

/** A run of letters. */
export function r(words: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

export function table(...rows: string[][]): string {
  const cells = (row: string[]) => row.map((cell) => (cell.startsWith('<w:tc>') ? cell : tc(cell))).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

export function tc(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
}

export function picture(id: string, alt = '', more = ''): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${alt}"/><a:graphic><a:graphicData>
    <a:blip r:embed="${id}"/>${more}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** The definitions of lists: what each level counts, as `decimal %1.` or `bullet •`. */
export function lists(patterns: Readonly<Record<number, string[]>>, overrides = ''): string {
  const abstract = Object.entries(patterns).map(([id, levels]) => {
    const written = levels.map((level, at) => {
      const [format, text, font] = level.split(' ');
      const fonts = font ? `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr>` : '';
      return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${fonts}</w:lvl>`;
    });
    return `<w:abstractNum w:abstractNumId="${id}">${written.join('')}</w:abstractNum>`;
  });
  const nums = Object.keys(patterns).map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`);
  return [...abstract, ...nums, overrides].join('');
}

export function style(id: string, name: string, content = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;
}

/** The styles that most documents have. */
export const STYLES = [
  style('Title', 'Title'),
  style('Heading1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
  style('Heading2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
  style('ListParagraph', 'List Paragraph'),
].join('');
