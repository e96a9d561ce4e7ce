import {escapeHtml} from '@deskbook/text/strings';
import {CONTENT_TYPES} from './mediaTypes';
import {LONG_CACHE, type SiteFacts, siteHeaders} from './siteHeaders';

/**
 * Writes `web.config` for IIS, to copy next to the pages. It doesn't need `base_url`, because IIS reads it in its
 * folder. IIS refuses to add what the server's settings already have, so everything is removed first. A header is
 * limited to 65,535 bytes, because its length is stored in two.
 */
export function iisSite(facts: SiteFacts): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- How IIS serves this release. Every build writes this file again: change docs/district.yml, not this.
     Copy it into the folder of the pages, beside index.html. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
${siteHeaders(facts)
  .map(([name, value]) => replace('name', name, `<add name="${name}" value="${escapeHtml(value)}" />`))
  .join('\n')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <!-- Cache-Control: no-cache. Pages are asked for again, and sent only if they have changed. -->
      <clientCache cacheControlMode="DisableCache" />
${contentTypes()}
    </staticContent>
    <security>
      <requestFiltering>
        <hiddenSegments>
          ${replace('segment', '_headers', '<add segment="_headers" />').trim()}
        </hiddenSegments>
      </requestFiltering>
    </security>
  </system.webServer>
  <!-- The names of these files change with their content. -->
  <location path="assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${LONG_CACHE.days}.00:00:00" cacheControlCustom="${LONG_CACHE.directives}" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

function replace(key: string, name: string, added: string): string {
  return `        <remove ${key}="${name}" />\n        ${added}`;
}

function contentTypes(): string {
  return CONTENT_TYPES.flatMap(([type, endings]) =>
    endings.map((ending) =>
      replace('fileExtension', `.${ending}`, `<mimeMap fileExtension=".${ending}" mimeType="${type}" />`),
    ),
  ).join('\n');
}
