/** Media types of the files that a site may have, by extension. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html', 'htm'],
  'text/css': ['css'],
  'text/javascript': ['js', 'mjs'],
  'text/plain': ['txt', 'md'],
  'text/csv': ['csv'],
  'text/calendar': ['ics'],
  'text/vtt': ['vtt'],
  'text/xml': ['xml', 'xsl'],
  'application/rss+xml': ['rss'],
  'application/atom+xml': ['atom'],
  'application/json': ['json', 'map'],
  'application/manifest+json': ['webmanifest'],
  'image/svg+xml': ['svg'],
};

const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'application/wasm': ['wasm'],
  'application/pdf': ['pdf'],
  'application/zip': ['zip'],
  'application/rtf': ['rtf'],
  'application/msword': ['doc'],
  'application/vnd.ms-excel': ['xls'],
  'application/vnd.ms-powerpoint': ['ppt'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'image/x-icon': ['ico'],
  'font/woff2': ['woff2'],
  'font/woff': ['woff'],
  'font/ttf': ['ttf'],
  'font/otf': ['otf'],
  'audio/mpeg': ['mp3'],
  'audio/ogg': ['ogg', 'oga'],
  'audio/mp4': ['m4a'],
  'video/mp4': ['mp4', 'm4v'],
  'video/webm': ['webm'],
  'video/quicktime': ['mov'],
};

export const MEDIA_TYPES: Readonly<Record<string, readonly string[]>> = {...TEXTS, ...OTHERS};

/** Text types: they're UTF-8 and worth compressing. */
export const TEXT_TYPES: readonly string[] = Object.keys(TEXTS);

/** All types including the charset, for servers without a separate setting for it. */
export const CONTENT_TYPES: readonly (readonly [type: string, endings: readonly string[]])[] = Object.entries(
  MEDIA_TYPES,
).map(([type, endings]) => [type in TEXTS ? `${type}; charset=utf-8` : type, endings]);

const TEXT_ENDINGS = new Set(Object.values(TEXTS).flat());

/** Whether compressing a file helps. Pictures, videos and archives are already compressed. */
export function isText(path: string): boolean {
  return TEXT_ENDINGS.has(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}
