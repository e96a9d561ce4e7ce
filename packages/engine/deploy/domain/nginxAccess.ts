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
