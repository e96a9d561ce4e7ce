import {existsSync} from 'node:fs';
import {findProgram, type WebServer} from './webServer';

/** Debian's folder. `deflate` and `negotiation` are loaded because they may interfere, as in Debian's default. */
const MODULES = '/usr/lib/apache2/modules';
const LOADED = 'mpm_event authz_core authz_host mime dir headers rewrite alias filter deflate negotiation autoindex';
const DEFAULTS = '/etc/apache2/mods-available';

/** Apache refuses to run as root. As another user, it needs access to this user's folders. */
const CAPABILITY = '+dac_override';
const AS_READER =
  process.getuid?.() === 0
    ? [
        'setpriv',
        '--reuid=www-data',
        '--regid=www-data',
        '--clear-groups',
        '--inh-caps',
        CAPABILITY,
        '--ambient-caps',
        CAPABILITY,
      ]
    : [];

export const APACHE: WebServer = {
  name: 'apache',
  path: existsSync(MODULES) ? findProgram('apache2') : undefined,
  without: 'Left out: Apache is not installed, so nothing was tried on it (Debian: apt-get install apache2).',
  conf: 'Include deskbook/deskbook.conf',
  brotli: true,
  configure: ({folder, root, conf, port}) => `ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
${LOADED.split(' ')
  .map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`)
  .join('\n')}
${['mime', 'dir', 'deflate', 'negotiation'].map((name) => `Include ${DEFAULTS}/${name}.conf`).join('\n')}
<Directory ${root}>
    Require all granted
</Directory>
<VirtualHost *:${port}>
    DocumentRoot ${root}
    ${conf}
</VirtualHost>
`,
  command: (path, _, file) => [...AS_READER, path, '-f', file, '-DFOREGROUND'],
};
