// Where things lie on a kiosk computer.

/** The folder deploy/ of the project. */
export const PROGRAM = "/opt/fotfaste";
/** The versions of the site. */
export const SITE = "/srv/fotfaste";
export const SETTINGS = "/etc/fotfaste/kiosk.json";
export const PUBLIC_KEY = "/etc/fotfaste/fotfaste.pub";

/** Whose rights the browser has: none. */
export const USER = "fotfaste-kiosk";
export const HOME = "/var/lib/fotfaste-kiosk";
export const PROFILE = `${HOME}/profile`;

/** Gone at each start of the computer: what the server and the watch tell each other. */
export const RUN = "/run/fotfaste";
/** nginx writes a line into it whenever the page says that it is alive. */
export const ALIVE = `${RUN}/alive`;
/** While it is there, the browser starts with a new profile. */
export const AFRESH = `${RUN}/afresh`;
/** Where the compositor is asked to turn the screen off. */
export const COMPOSITOR = "/run/fotfaste-kiosk";
