// The rest of the kiosk computer's configuration, each file of its own name beside Debian's, so that Debian's stay as they are.
import { HOME, RUN, USER } from "./places.mjs";

const WRITTEN = "# Written by deploy/kiosk/configure.mjs.\n";

/**
 * What is the same on every kiosk computer.
 * @type {Readonly<Record<string, string>>}
 */
export const SYSTEM_FILES = {
  // A user who may log in nowhere and own nothing but a folder; audio: to be heard (sysusers.d(5)).
  "/etc/sysusers.d/fotfaste.conf": `${WRITTEN}u ${USER} - "The kiosk's browser" ${HOME} /usr/sbin/nologin
m ${USER} audio
`,
  "/etc/tmpfiles.d/fotfaste.conf": `${WRITTEN}d ${HOME} 0700 ${USER} ${USER} -
d ${RUN} 0755 root root -
`,
  // systemd alone begins the session: the user has no password that would fit (pam_systemd(8)).
  "/etc/pam.d/fotfaste-kiosk": `${WRITTEN}auth     required pam_unix.so
account  required pam_unix.so
session  required pam_unix.so
session  required pam_systemd.so
`,
  // No login on other terminals while the kiosk runs; whoever maintains it starts the computer without the kiosk.
  "/etc/systemd/logind.conf.d/fotfaste.conf": `${WRITTEN}[Login]
NAutoVTs=0
ReserveVT=0
HandleSuspendKey=ignore
HandleHibernateKey=ignore
HandleLidSwitch=ignore
`,
  // The hardware's own watchdog starts the computer anew when the kernel or systemd hangs (systemd-system.conf(5)).
  "/etc/systemd/system.conf.d/fotfaste.conf": `${WRITTEN}[Manager]
RuntimeWatchdogSec=30s
RebootWatchdogSec=5min
CtrlAltDelBurstAction=none
`,
  "/etc/systemd/journald.conf.d/fotfaste.conf": `${WRITTEN}[Journal]
SystemMaxUse=200M
MaxRetentionSec=1year
`,
  "/etc/sysctl.d/50-fotfaste.conf": `${WRITTEN}kernel.panic = 10
kernel.panic_on_oops = 1
kernel.sysrq = 0
`,
  // Debian's own mending, where there is a network; a new kernel is started at night.
  "/etc/apt/apt.conf.d/52fotfaste": `// Written by deploy/kiosk/configure.mjs.
APT::Periodic::Update-Package-Lists "1";
APT::Periodic::Unattended-Upgrade "1";
APT::Periodic::AutocleanInterval "7";
Unattended-Upgrade::Automatic-Reboot "true";
Unattended-Upgrade::Automatic-Reboot-Time "04:00";
Unattended-Upgrade::Remove-Unused-Dependencies "true";
`,
};
