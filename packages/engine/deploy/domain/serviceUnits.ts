/**
 * Units for systemd: the server for authors, the nightly build, and what brings releases to the web server. They are templates whose instance is the path of
 * the site's folder, so the files are the same for every site and are copied without editing.
 */
const DESKBOOK = '/usr/bin/env node node_modules/@deskbook/site/bin/deskbook.mjs';

/** What both services may do. Node compiles as it runs, and Chromium, which draws diagrams, needs namespaces. */
const LIMITS = `# It writes into the site's folder and nowhere else. If that is one folder of a larger repository, the repository's
# .git has to be writable, too: add a line ReadWritePaths= with its path.
ProtectSystem=strict
ProtectHome=read-only
ReadWritePaths=%f
PrivateTmp=yes

NoNewPrivileges=yes
CapabilityBoundingSet=
RestrictSUIDSGID=yes
PrivateDevices=yes
ProtectClock=yes
ProtectControlGroups=yes
ProtectHostname=yes
# Not ProtectKernelLogs and ProtectKernelTunables: they cover parts of /proc, and then bubblewrap can't give a preview or
# a build a /proc of its own. Without capabilities, the service can change neither.
ProtectKernelModules=yes
ProtectProc=invisible
RemoveIPC=yes
RestrictAddressFamilies=AF_INET AF_INET6 AF_NETLINK AF_UNIX
RestrictRealtime=yes
LockPersonality=yes
SystemCallArchitectures=native
`;

const OVERRIDES =
  '# To change a line, use "systemctl edit". This file may be replaced by the next version of Deskbook.';

export const WRITE_SERVICE = `# Serves the site to its authors. Copy the files of this folder to /etc/systemd/system/, then:
#
#     sudo systemctl enable --now "$(systemd-escape --path --template=deskbook-write@.service /srv/maple)"
#
${OVERRIDES}
[Unit]
Description=Deskbook for the authors of %f
Wants=network-online.target
After=network-online.target
AssertPathExists=%f/docs/district.yml

[Service]
Type=exec
User=deskbook
WorkingDirectory=%f
ExecStart=${DESKBOOK} write --host
SyslogIdentifier=deskbook
Restart=on-failure
RestartSec=5

${LIMITS}
[Install]
WantedBy=multi-user.target
`;

export const BUILD_SERVICE = `# Builds the site once. deskbook-build@.timer starts it every night.
${OVERRIDES}
[Unit]
Description=Deskbook build of %f
Wants=network-online.target
After=network-online.target
AssertPathExists=%f/docs/district.yml

[Service]
Type=oneshot
User=deskbook
WorkingDirectory=%f
# Without a remote repository there is nothing to pull, and the build goes on.
ExecStartPre=-/usr/bin/env git pull --quiet --ff-only
ExecStart=${DESKBOOK} build
SyslogIdentifier=deskbook-build
Nice=10

${LIMITS}`;

export const BUILD_TIMER = `# Builds the site every night, because what is due today is worked out by the build:
#
#     sudo systemctl enable --now "$(systemd-escape --path --template=deskbook-build@.timer /srv/maple)"
[Unit]
Description=Deskbook build of %f every night

[Timer]
OnCalendar=*-*-* 04:00
Persistent=yes

[Install]
WantedBy=timers.target
`;

export const DEPLOY_PATH = `# Brings each release to the web server that deploy.yml names, whoever has made it:
#
#     sudo systemctl enable --now "$(systemd-escape --path --template=deskbook-deploy@.path /srv/maple)"
[Unit]
Description=New releases of %f

[Path]
# A link in it leads to the current release.
PathChanged=%f/releases

[Install]
WantedBy=multi-user.target
`;

/** Without the limits of the others: it has rights to reload the web server, and writes into its folder. */
export const DEPLOY_SERVICE = `# Brings the current release to the web server, after a build that is running. deskbook-deploy@.path starts it.
${OVERRIDES}
[Unit]
Description=Deskbook deployment of %f
AssertPathExists=%f/deploy.yml
# The folder changes several times during a build.
StartLimitIntervalSec=0

[Service]
Type=oneshot
User=deskbook
WorkingDirectory=%f
ExecStart=${DESKBOOK} deploy
SyslogIdentifier=deskbook-deploy
`;
