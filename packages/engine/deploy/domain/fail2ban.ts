/** For fail2ban, which keeps out addresses that guess passwords: how a line in the log of `deskbook write` looks. */
export const FAIL2BAN_FILTER = `# Wrong passwords in the log of "deskbook write --host". Copy to /etc/fail2ban/filter.d/deskbook.conf.
#
#     2026-12-01T21:44:33.123Z sign-in-failed from=192.0.2.7 user="ann"
#
# What somebody has typed comes after the address and in quotes, so a name can't look like another address.
[Definition]
failregex = ^(?:\\S+ deskbook\\[\\d+\\]: )?\\s*(?:\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z )?sign-in-(?:failed|slowed) from=<ADDR> user="
datepattern = ^%%Y-%%m-%%dT%%H:%%M:%%S\\.%%f%%z
journalmatch = SYSLOG_IDENTIFIER=deskbook
`;

export const FAIL2BAN_JAIL = `# Keeps out for an hour who has typed 30 wrong passwords within an hour. Copy to /etc/fail2ban/jail.d/deskbook.conf.
[deskbook]
enabled = true
backend = systemd
port = http,https
maxretry = 30
findtime = 1h
bantime = 1h
# Add the address that a branch has outside: all its desks share it. The server slows them down in any case.
ignoreip = 127.0.0.1/8 ::1
`;
