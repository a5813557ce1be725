// The services and timers of a kiosk computer (systemd.service(5), systemd.timer(5)).
import { chromiumArguments } from "./policies.mjs";
import { COMPOSITOR, HOME, PROFILE, PROGRAM, PUBLIC_KEY, RUN, SITE, USER } from "./places.mjs";

const NODE = "/usr/bin/node";
const README = `Documentation=file:${PROGRAM}/kiosk/README.md`;

/**
 * All units.
 * @param {import("./settings.mjs").Computer} computer
 * @returns {Record<string, string | null>} by name; null: there must be none of this name
 */
export function units(computer) {
  const { hours, updateFrom } = computer;
  return {
    "fotfaste-kiosk.service": kiosk(computer),
    "fotfaste-watch.service": WATCH,
    "fotfaste-screen.service": SCREEN,
    "fotfaste-screen.timer": screenTimer(hours),
    "fotfaste-anew.service": ANEW,
    "fotfaste-anew.timer": ANEW_TIMER,
    "fotfaste-update.service": updateFrom === null ? null : update(updateFrom),
    "fotfaste-update.timer": updateFrom === null ? null : UPDATE_TIMER,
  };
}

/**
 * The browser, alone on the screen: cage shows one program over the whole screen and knows no other (cage(1)).
 * @param {import("./settings.mjs").Computer} computer
 */
function kiosk(computer) {
  const words = ["/usr/bin/cage", "-d", "--", "/usr/bin/chromium", ...chromiumArguments(computer, PROFILE)];
  return `[Unit]
Description=Fotfäste on the screen
${README}
After=systemd-user-sessions.service plymouth-quit-wait.service getty@tty1.service dbus.socket systemd-logind.service nginx.service
Wants=dbus.socket systemd-logind.service nginx.service fotfaste-watch.service
Conflicts=getty@tty1.service
ConditionPathExists=/dev/tty0
# It never gives up: nobody is there to start it by hand.
StartLimitIntervalSec=0

[Service]
User=${USER}
# A session of its own on the first terminal: by it logind gives screen, touch and sound, and nothing else.
PAMName=fotfaste-kiosk
TTYPath=/dev/tty1
TTYReset=yes
TTYVHangup=yes
TTYVTDisallocate=yes
StandardInput=tty-fail
StandardOutput=journal
StandardError=journal
UtmpIdentifier=tty1
UtmpMode=user
WorkingDirectory=${HOME}
RuntimeDirectory=${COMPOSITOR.slice("/run/".length)}
RuntimeDirectoryMode=0700
NoNewPrivileges=yes
ExecStartPre=/bin/bash ${PROGRAM}/kiosk/before-start.sh ${PROFILE} ${RUN}
# Without a session bus Chromium stays in this service, and ends with it even when it is frozen.
ExecStart=/usr/bin/env XDG_RUNTIME_DIR=${COMPOSITOR} DBUS_SESSION_BUS_ADDRESS=disabled: LIBSEAT_BACKEND=logind ${words.join(" ")}
Restart=always
# Longer pauses when it ends again and again.
RestartSec=2s
RestartSteps=4
RestartMaxDelaySec=30s
TimeoutStopSec=3s
OOMPolicy=continue

[Install]
WantedBy=graphical.target
`;
}

/** Starts the browser anew when the page no longer says that it is alive. */
const WATCH = `[Unit]
Description=Fotfäste: watch over the page on the screen
${README}
After=nginx.service

[Service]
ExecStart=${NODE} ${PROGRAM}/kiosk/watch-command.mjs
Restart=always
RestartSec=10s
ProtectSystem=strict
ReadWritePaths=${RUN}
ProtectHome=yes
PrivateTmp=yes
PrivateNetwork=yes
RestrictAddressFamilies=AF_UNIX
NoNewPrivileges=yes

[Install]
WantedBy=graphical.target
`;

/** Turns the screen on or off, as it ought to be now. */
const SCREEN = `[Unit]
Description=Fotfäste: screen on or off by the hour
${README}
ConditionPathExists=${COMPOSITOR}/wayland-0

[Service]
Type=oneshot
User=${USER}
Environment=XDG_RUNTIME_DIR=${COMPOSITOR} WAYLAND_DISPLAY=wayland-0
ExecStart=${NODE} ${PROGRAM}/kiosk/screen-command.mjs
TimeoutStartSec=30s
`;

/**
 * At opening and at closing; and again and again, because the power may have been cut, or the screen changed, meanwhile.
 * @param {import("./settings.mjs").Hours | null} hours
 */
function screenTimer(hours) {
  const times = hours ? [hours.open, hours.close].map((time) => `OnCalendar=*-*-* ${time}:00\n`).join("") : "";
  return `[Unit]
Description=Fotfäste: screen on or off by the hour
${README}

[Timer]
${times}OnActiveSec=20s
OnUnitInactiveSec=5min
AccuracySec=1s

[Install]
WantedBy=graphical.target
`;
}

/** A browser that has run for a day is started anew, with what Debian has mended meanwhile. */
const ANEW = `[Unit]
Description=Fotfäste: the browser starts anew
${README}

[Service]
Type=oneshot
ExecStart=/usr/bin/systemctl try-restart fotfaste-kiosk.service
`;

const ANEW_TIMER = `[Unit]
Description=Fotfäste: the browser starts anew each night
${README}

[Timer]
OnCalendar=*-*-* 04:30:00

[Install]
WantedBy=timers.target
`;

/** @param {string} address */
function update(address) {
  return `[Unit]
Description=Fotfäste: a newer site, when there is one
${README}
After=network-online.target
Wants=network-online.target

[Service]
Type=oneshot
CacheDirectory=fotfaste
ExecStart=/bin/bash ${PROGRAM}/kiosk/update.sh ${address} --root ${SITE} --key ${PUBLIC_KEY}
TimeoutStartSec=2h
ProtectHome=yes
PrivateTmp=yes
NoNewPrivileges=yes
`;
}

/** At night, not all kiosks at once, and later when the computer was off. */
const UPDATE_TIMER = `[Unit]
Description=Fotfäste: a newer site each night
${README}

[Timer]
OnCalendar=*-*-* 01:30:00
RandomizedDelaySec=2h
Persistent=true

[Install]
WantedBy=timers.target
`;
