/** What happens on the web server's computer, in the language of every shell (POSIX). */
import {ESSENTIAL_FILES, MAX_RELEASES} from '@deskbook/engine/releases/folders';
import type {DeployTarget} from './settings';

/** How scripts end that could do their work but not finish it. Readers see what they saw before. */
export const REFUSED = {incomplete: 10, test: 11, reload: 12} as const;

/** The web server's settings that choose a release, and its commands. */
const SERVERS = {
  nginx: {
    settings: (release: string) => `root ${release}/build;\ninclude ${release}/deploy/nginx/deskbook.conf;`,
    test: 'as_root nginx -t',
    reload: 'as_root systemctl reload nginx',
  },
  apache: {
    settings: (release: string) => `DocumentRoot ${release}/build\nInclude ${release}/deploy/apache/deskbook.conf`,
    test: 'as_root apache2ctl configtest',
    reload: 'as_root systemctl reload apache2',
  },
} as const satisfies Record<DeployTarget['server'], unknown>;

/** An id of a release, as the shell matches it; a folder that is still being copied has another name. */
const IDS = '[0-9][0-9][0-9][0-9]-*Z';

/**
 * Prints the release that the web server has loaded, whether its settings still say so, and below it all releases that
 * are there, oldest first.
 */
export const listScript = (target: DeployTarget): string =>
  script(
    target,
    `served=$(cat served 2>/dev/null || echo none)
if grep -qs "/releases/$served/build" release.conf; then echo "$served loaded"; else echo "$served interrupted"; fi
ls -d releases/${IDS} 2>/dev/null | sed "s|.*/||" | sort`,
  );

/** Makes a folder for the copy. What is left of a copy that was interrupted goes. */
export const prepareScript = (target: DeployTarget, id: string, base: string): string =>
  script(target, `rm -rf releases/*.part\nmkdir -p "releases/${id}.part/build${base}"`);

/**
 * Switches to a release. Nothing of the settings is replaced before all of it is there, the old ones come back if the
 * web server won't have the new ones, and `served` names what it has loaded.
 */
export function activateScript(target: DeployTarget, id: string, base: string): string {
  const {settings, test, reload} = SERVERS[target.server];
  const here = `${target.to.folder}/releases`;
  return script(
    target,
    `test_settings() { ${target.test ?? test}
}
reload() { ${target.reload ?? reload}
}
choose() {
  printf '%s\\n' "${settings(`${here}/$1`).replaceAll('\n', '" "')}" >release.conf.new
  mv -f release.conf.new release.conf
}
back() {
  if [ -n "$served" ]; then choose "$served"; else rm -f release.conf; fi
}
served=$(cat served 2>/dev/null || true)
if [ -d "releases/${id}.part" ]; then
  for file in ${ESSENTIAL_FILES.join(' ')}; do
    [ -f "releases/${id}.part/build${base}/$file" ] || exit ${REFUSED.incomplete}
  done
  mv "releases/${id}.part" "releases/${id}"
fi
[ -d "releases/${id}" ] || exit ${REFUSED.incomplete}
choose "${id}"
if ! test_settings >&2; then back; exit ${REFUSED.test}; fi
if ! reload >&2; then back; reload >&2 || true; exit ${REFUSED.reload}; fi
echo "${id}" >served.new
mv -f served.new served
for old in $(ls -d releases/${IDS} | grep -v "/${id}$" | sort -r | tail -n +${MAX_RELEASES}); do rm -rf "$old"; done`,
  );
}

/** Nothing runs before all of the script has arrived, and then all of it, even if the connection ends. */
function script({to}: DeployTarget, lines: string): string {
  return `as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }
main() {
trap '' HUP PIPE
set -eu
umask 022
PATH=$PATH:/usr/sbin:/sbin
mkdir -p "${to.folder}/releases"
cd "${to.folder}"
${lines}
}
main
exit $?
`;
}
