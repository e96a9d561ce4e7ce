import {escapeHtml} from '../../shared/escapeHtml';
import {CONTENT_TYPES} from './mediaTypes';
import {KEPT, type SiteFacts, siteHeaders} from './siteHeaders';

/**
 * `web.config` for IIS, to be copied beside the pages. It holds no `base_url`: IIS reads it in the folder where it lies.
 * IIS refuses to add what it already has from the server's settings, so everything is removed first. A header may have
 * 65,535 bytes there; it keeps their number in two.
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
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${KEPT.days}.00:00:00" cacheControlCustom="${KEPT.directives}" />
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
