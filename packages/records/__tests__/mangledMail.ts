/** The ways that quoting, forwarding, copying and pasting change a text. */
export const MANGLINGS: readonly ((text: string) => string)[] = [
  function quote(text) {
    return text.replace(/^/gm, '> ');
  },
  function quoteWithBars(text) {
    return text.replace(/^/gm, '| ');
  },
  function wrap(text) {
    return wrapped(text, 50, '');
  },
  function wrapWithinQuotes(text) {
    return wrapped(text, 60, '> ');
  },
  function joinLines(text) {
    return text.replace(/\n(?!\n)/g, ' ');
  },
  function endLinesLikeWindows(text) {
    return text.replace(/\r?\n/g, '\r\n');
  },
  function indentWithNoBreakSpaces(text) {
    return text.replace(/^/gm, '\u00a0\u00a0');
  },
  function sprinkleInvisibleSpaces(text) {
    return text.replace(/(\w{20})/g, '$1\u200b');
  },
  function trimAndDoubleLines(text) {
    return text.replace(/[ \t]*\r?\n/g, '\n\n');
  },
  function forward(text) {
    return `FYI\n\n---------- Forwarded message ----------\nFrom: Robin (Downtown) <robin@example.org>\n\n${text}`;
  },
];

/** Wraps lines between words, and inside words too long for a line. */
function wrapped(text: string, width: number, mark: string): string {
  const fitting = new RegExp(`(.{1,${width}})(?: |$)|(.{${width}})`, 'gm');
  return text.replace(fitting, `$1$2\n${mark}`);
}

/** The encodings of an e-mail's source. */
export const SOURCES: readonly ((text: string) => string)[] = [
  function plain(text) {
    return text;
  },
  html,
  quotedPrintable,
  function quotedPrintableHtml(text) {
    return quotedPrintable(html(text));
  },
];

function html(text: string): string {
  return `<div>${text.replace(/ /g, '&nbsp;').replace(/\n/g, '<br class="x">\n')}</div>`;
}

/** Encodes quoted-printable text, in lines of at most 76 characters (RFC 2045). */
export function quotedPrintable(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const signs = Array.from(bytes, (byte) => {
    const sign = String.fromCharCode(byte);
    const isPlain = /[\t\r\n -<>-~]/.test(sign);
    return isPlain ? sign : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  return signs
    .join('')
    .split(/\r?\n/)
    .map((line) => line.replace(/.{1,72}(?=.)/g, (part) => `${part.replace(/ $/, '=20')}=\n`).replace(/ $/, '=20'))
    .join('\n');
}

/** Writes an e-mail with the text as a base64 attachment, between parts that aren't encoded. */
export function base64Mail(text: string): string {
  const encoded = btoa(String.fromCharCode(...new TextEncoder().encode(text)));
  return [
    'From: Robin <robin@example.org>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain',
    '',
    'Hello, my results are below.',
    '--b1',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment; filename="results.json"',
    '',
    ...(encoded.match(/.{1,76}/g) ?? []),
    '--b1--',
    '',
  ].join('\r\n');
}
