/**
 * Settings for a host that has nothing but a site in a folder: its own address leads to the site, and search engines
 * find `robots.txt`, which they ask for only there. They are files of their own, because on any other host they would
 * take the place of what is there.
 */
export function rootOfHost(baseUrl: string): Record<'nginx' | 'apache' | 'iis', Record<string, string>> {
  const robots = `${baseUrl}robots.txt`;
  const about = `# The address of the host leads to the site. Include this file beside deskbook.conf if the host has nothing but the
# site in ${baseUrl}.`;
  return {
    nginx: {
      'root.conf': `${about}

location = / {
    absolute_redirect off;
    return 302 ${baseUrl};
}
location = /robots.txt {
    absolute_redirect off;
    return 302 ${robots};
}
`,
    },
    apache: {
      'root.conf': `${about}

RewriteEngine On
RewriteRule "^/$" "${baseUrl}" [R=302,L]
RewriteRule "^/robots\\.txt$" "${robots}" [R=302,L]
`,
    },
    iis: {
      'root/web.config': `<?xml version="1.0" encoding="utf-8"?>
<!-- The address of the host leads to the site. Copy it into the folder above the site's if this host has nothing
     else. It needs the feature "HTTP Redirection". -->
<configuration>
  <system.webServer>
    <httpRedirect enabled="true" destination="${baseUrl}" exactDestination="true" childOnly="true" httpResponseStatus="Found" />
  </system.webServer>
  <location path="robots.txt">
    <system.webServer>
      <httpRedirect enabled="true" destination="${robots}" exactDestination="true" httpResponseStatus="Found" />
    </system.webServer>
  </location>
  <location path="${baseUrl.slice(1, -1)}">
    <system.webServer>
      <httpRedirect enabled="false" />
    </system.webServer>
  </location>
</configuration>
`,
    },
  };
}
