import {strToU8, zipSync} from 'fflate';

const URN = 'urn:oasis:names:tc:opendocument:xmlns:';
const NAMESPACES = ['office', 'style', 'text', 'table']
  .map((name) => `xmlns:${name}="${URN}${name}:1.0"`)
  .concat(
    `xmlns:draw="${URN}drawing:1.0"`,
    `xmlns:svg="${URN}svg-compatible:1.0"`,
    `xmlns:fo="${URN}xsl-fo-compatible:1.0"`,
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  )
  .join(' ');

interface OdtParts {
  /** Styles of the document. */
  styles?: string;
  /** The sheets of paper. */
  masters?: string;
  pictures?: Readonly<Record<string, Uint8Array>>;
}

/** A document of LibreOffice as small as it would still open it. */
export function odtFile(text: string, {styles = '', masters = '', pictures = {}}: OdtParts = {}): Buffer {
  const part = (name: string, content: string) =>
    strToU8(`<?xml version="1.0" encoding="UTF-8"?><office:${name} ${NAMESPACES}>${content}</office:${name}>`);
  return Buffer.from(
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': part('document-content', `<office:body><office:text>${text}</office:text></office:body>`),
      'styles.xml': part('document-styles', `<office:styles>${styles}</office:styles>${masters}`),
      ...Object.fromEntries(Object.entries(pictures).map(([name, bytes]) => [`Pictures/${name}`, bytes])),
    }),
  );
}
