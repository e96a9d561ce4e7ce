/**
 * `access.conf`: staff networks come in, everybody else is asked for a password. Nothing in it depends on the site;
 * it is written beside the other snippets so that an adopter finds all of them in one place.
 */
export const NGINX_ACCESS = `# Who may read the site: it holds network maps and telephone numbers. Include this file beside deskbook.conf.
#
# From the addresses below nobody is asked for anything; from everywhere else nginx asks for a name and a password.
# Copy this file to /etc/nginx/deskbook/ once; the copy is yours to edit.

satisfy any;

# Private networks. Is your guest network one of them? Then take out these lines, and allow the staff networks alone,
# for example: allow 10.20.0.0/16;
allow 10.0.0.0/8;
allow 172.16.0.0/12;
allow 192.168.0.0/16;
allow 127.0.0.0/8;
allow fc00::/7;
allow ::1;
deny all;

# One line for each reader. Make the file, with a reader called "staff" (you are asked for the password):
#
#     printf 'staff:%s\\n' "$(openssl passwd -6)" | sudo tee -a /etc/nginx/deskbook/htpasswd
#
# or, with the package apache2-utils: sudo htpasswd -B -c /etc/nginx/deskbook/htpasswd staff   (without -c to add more)
# Where the file is missing nobody from outside comes in. Passwords go over the line as they are: use HTTPS.
auth_basic "Staff";
auth_basic_user_file deskbook/htpasswd;

# Behind a reverse proxy or a load balancer every request comes from its address, which is a private one: everybody
# would be let in. Then name the proxy, so that nginx looks at the address that the proxy has seen.
# Write these lines into the server block, with the address of your proxy, before you include this file:
#
#     set_real_ip_from 10.0.0.5;
#     real_ip_header X-Forwarded-For;
#     real_ip_recursive on;
`;

/** `brotli.conf`: in a file of its own, since nginx does not start where the module is missing. */
export const NGINX_BROTLI = `# Sends the .br files that the build has made, which are smaller than the .gz files. Browsers take them over HTTPS only.
# Include this file beside deskbook.conf where nginx has the module (Debian: libnginx-mod-http-brotli-static).
brotli_static on;
`;
