import {CONTENT_TYPES} from './mediaTypes';
import {CACHE_FOREVER, REVALIDATE, type SiteFacts, siteHeaders} from './siteHeaders';

/** In order of preference. */
const ENCODINGS = [
  ['br', 'br'],
  ['gzip', 'gz'],
] as const;

/**
 * Writes `deskbook.conf` for Apache 2.4, to include in a `VirtualHost`. It contains no local paths: the includer sets
 * `DocumentRoot`.
 *
 * The type is set by a file's address, because Apache would take it from the last extension: `index.html.gz`.
 */
export function apacheSite(facts: SiteFacts): string {
  const {baseUrl} = facts;
  return `# How Apache 2.4 serves this release. Every build writes this file again: change docs/district.yml, not this.
# It needs the modules headers and rewrite. Include it in a VirtualHost whose DocumentRoot has the pages of this
# release${baseUrl === '/' ? '' : ` in its folder ${baseUrl.slice(1)}`}.

<Location "${baseUrl.slice(0, -1) || '/'}">
    DirectoryIndex index.html
    ErrorDocument 404 ${baseUrl}404.html
    Options -Indexes -MultiViews
    # Brotli, not Breton.
    RemoveLanguage .br

${siteHeaders(facts)
  .map(([name, value]) => `    ${setHeader(name, value)}`)
  .join('\n')}
    ${setHeader('Cache-Control', REVALIDATE)}
    Header merge Vary Accept-Encoding

    # /docs/x redirects to /docs/x/ under the name that the reader used, also behind another server that speaks HTTPS
    # (Apache 2.4.58 and later).
    <IfDirective RedirectRelative>
        RedirectRelative On
        <If "%{REQUEST_URI} !~ m#/$# && -d %{REQUEST_FILENAME}">
            Redirect 301 "%{REQUEST_URI}/"
        </If>
    </IfDirective>
</Location>

# The names of these files change with their content.
<Location "${baseUrl}assets/">
    ${setHeader('Cache-Control', CACHE_FOREVER)} "expr=%{REQUEST_STATUS} -lt 400"
</Location>

RewriteEngine On

# Not for readers: a file for other servers, and files that begin with a dot. The page for wrong addresses also answers
# 404 under its own address.
RewriteRule "^${baseUrl}(?:_headers$|(?:.*/)?\\.(?!well-known/))" - [R=404,L]
RewriteCond %{ENV:REDIRECT_STATUS} ^$
RewriteRule "^${baseUrl}404\\.html$" - [R=404,L]

${contentTypes(baseUrl)}

# Files that the build compressed are sent as they are.
${ENCODINGS.map(([encoding, ending]) => sendCompressed(baseUrl, encoding, ending)).join('\n')}
`;
}

function setHeader(name: string, value: string): string {
  return `Header always set ${name} "${value}"`;
}

function contentTypes(baseUrl: string): string {
  return CONTENT_TYPES.map(
    ([type, endings]) => `RewriteRule "^${baseUrl}.*\\.(?:${endings.join('|')})$" - "[NC,T=${type}]"`,
  ).join('\n');
}

function sendCompressed(baseUrl: string, encoding: string, ending: string): string {
  const sent = `deskbook_${ending}`;
  return `RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}.${ending} -f
RewriteCond %{HTTP:Accept-Encoding} "\\b${encoding}\\b(?! *; *q=0(?!\\.0*[1-9]))"
RewriteRule "^${baseUrl}(.+)$" ${baseUrl}$1.${ending} [PT,L,E=${sent}:1,E=no-gzip:1,E=no-brotli:1]
Header set Content-Encoding ${encoding} env=${sent}`;
}
