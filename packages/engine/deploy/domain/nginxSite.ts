import {formatPolicy} from './contentPolicy';
import {MEDIA_TYPES, TEXT_TYPES} from './mediaTypes';
import {CACHE_FOREVER, REVALIDATE, type SiteFacts, siteHeaders} from './siteHeaders';

/** Where the README puts a release. */
const RELEASE = '/srv/deskbook/ID';

/**
 * Writes `deskbook.conf`, to include in an nginx `server`. It contains no local paths: the includer sets `root`.
 *
 * A location that adds a header loses all inherited ones. So no inner location adds any: each sets a variable for
 * caching, and the headers are written once.
 */
export function nginxSite(facts: SiteFacts): string {
  const {baseUrl} = facts;
  return `# How nginx serves this release. Every build writes this file again: change docs/district.yml, not this.
# Include it in a server block that says where the pages of this release are:
#
#     root ${RELEASE}/build;${baseUrl === '/' ? '' : `   # and the pages in ${RELEASE}/build${baseUrl.slice(0, -1)}`}
#     include ${RELEASE}/deploy/nginx/deskbook.conf;
#
# A "location" of yours with a longer path takes precedence over this one.

# The headers of every response are set once, below. If you add a header in a location inside this one, nginx
# drops all of these there.
${setPolicy(formatPolicy(facts.policy))}
set $deskbook_cache "${REVALIDATE}";
${baseUrl === '/' ? '' : redirectToFolder(baseUrl)}
location ^~ ${baseUrl} {
    index index.html;
    error_page 404 ${baseUrl}404.html;
    try_files $uri $uri/ =404;

    # /docs/x redirects to /docs/x/ under the name and port that the reader used, also behind another server.
    absolute_redirect off;

${indent(addHeaders(facts))}
    add_header Cache-Control $deskbook_cache always;

    default_type application/octet-stream;
    charset utf-8;
    charset_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};
    types {
${indent(indent(mediaTypes()))}
    }

    # Files that the build compressed (.gz) are sent as they are. All others are compressed on the way, also for
    # another server in front that speaks HTTP/1.0.
    gzip_static on;
    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_http_version 1.0;
    gzip_min_length 1000;
    gzip_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};

    # The names of these files change with their content.
    location ^~ ${baseUrl}assets/ {
        set $deskbook_cache "${CACHE_FOREVER}";
        try_files $uri =404;
    }

    # The page for wrong addresses also answers 404 under its own address.
    location = ${baseUrl}404.html {
        internal;
    }

    # Not for readers: a file for other servers, and files that begin with a dot.
    location = ${baseUrl}_headers {
        return 404;
    }
    location ~ /\\.(?!well-known/) {
        return 404;
    }
}
`;
}

function redirectToFolder(baseUrl: string): string {
  return `
location = ${baseUrl.slice(0, -1)} {
    absolute_redirect off;
    return 301 ${baseUrl}$is_args$args;
}
`;
}

function addHeaders(facts: SiteFacts): string {
  return siteHeaders(facts)
    .map(([name, value]) => (name === 'Content-Security-Policy' ? [name, '$deskbook_policy'] : [name, `"${value}"`]))
    .map(([name, value]) => `add_header ${name} ${value} always;`)
    .join('\n');
}

/** nginx refuses words of more than 4,096 characters, so the policy is assembled piece by piece. */
function setPolicy(policy: string): string {
  const pieces = policy.split(/(?=; )/).flatMap((directive) => directive.match(/.{1,1000}(?= |$)/g) ?? []);
  return pieces
    .map((piece, index) => `set $deskbook_policy "${index > 0 ? '$deskbook_policy' : ''}${piece}";`)
    .join('\n');
}

function mediaTypes(): string {
  return Object.entries(MEDIA_TYPES)
    .map(([type, endings]) => `${type} ${endings.join(' ')};`)
    .join('\n');
}

function indent(lines: string): string {
  return lines.replace(/^/gm, '    ');
}

/**
 * `access.conf`: lets staff networks in and asks everyone else for a password. It doesn't depend on the site, but it's
 * written next to the other snippets, so adopters find all of them in one place.
 */
export const NGINX_ACCESS = `# Who may read the site, which has network maps and telephone numbers. Include this file next to deskbook.conf.
#
# Readers at the addresses below come right in. Everyone else is asked for a name and a password.
# Copy this file to /etc/nginx/deskbook/ once; the copy is yours to edit.

satisfy any;

# Private networks. If your guest network is one of them, replace these lines with your staff networks only,
# for example: allow 10.20.0.0/16;
allow 10.0.0.0/8;
allow 172.16.0.0/12;
allow 192.168.0.0/16;
allow 127.0.0.0/8;
allow fc00::/7;
allow ::1;
deny all;

# One line for each reader. This makes the file with a reader called "staff" and asks for the password:
#
#     printf 'staff:%s\\n' "$(openssl passwd -6)" | sudo tee -a /etc/nginx/deskbook/htpasswd
#
# or, with the package apache2-utils: sudo htpasswd -B -c /etc/nginx/deskbook/htpasswd staff   (without -c to add more)
# Without the file, no one from outside gets in. Passwords are sent unencrypted, so use HTTPS.
auth_basic "Staff";
auth_basic_user_file deskbook/htpasswd;

# Behind a reverse proxy or a load balancer, every request comes from that machine's private address, so everyone
# would get in. Name the proxy, and nginx uses the address that the proxy saw.
# Put these lines in the server block, with the address of your proxy, above the line that includes this file:
#
#     set_real_ip_from 10.0.0.5;
#     real_ip_header X-Forwarded-For;
#     real_ip_recursive on;
`;

/** `brotli.conf`: a separate file, because nginx doesn't start if the module is missing. */
export const NGINX_BROTLI = `# Sends the .br files from the build, which are smaller than the .gz files. Browsers accept them over HTTPS only.
# Include this file next to deskbook.conf if nginx has the module (Debian: libnginx-mod-http-brotli-static).
brotli_static on;
`;
