// What the kiosk's Chromium may do. Names and values: https://chromeenterprise.google/policies/

import { URL } from "node:url";

/** 2 means "blocked" in all of Chromium's content settings. */
const BLOCKED = 2;

/**
 * Managed policies, which no visitor can change.
 * @param {Pick<import("./settings.mjs").Computer, "origin" | "printer">} computer
 * @returns {Record<string, boolean | number | string | string[]>}
 */
export function chromiumPolicies({ origin, printer }) {
  return {
    // One site and nothing else: neither another port of this computer, nor files, nor Chromium's own pages.
    // Chromium's own settings are not among what the star means; they have to be named.
    URLBlocklist: ["*", "chrome://*", "chrome-untrusted://*", "devtools://*", "file://*"],
    URLAllowlist: [exactly(origin)],
    HomepageIsNewTabPage: false,
    HomepageLocation: `${origin}/`,
    NewTabPageLocation: `${origin}/`,
    RestoreOnStartup: 5,
    ShowHomeButton: false,
    BookmarkBarEnabled: false,
    EditBookmarksEnabled: false,

    // A normal profile, whose storage stays: in a guest's or an incognito profile the site would be kept for nobody.
    IncognitoModeAvailability: 1,
    BrowserGuestModeEnabled: false,
    BrowserAddPersonEnabled: false,
    BrowserSignin: 0,
    SyncDisabled: true,
    AllowDeletingBrowserHistory: false,
    SavingBrowserHistoryDisabled: true,
    DefaultCookiesSetting: 1,

    // No way into the computer.
    DeveloperToolsAvailability: 2,
    RemoteDebuggingAllowed: false,
    DownloadRestrictions: 3,
    AllowFileSelectionDialogs: false,
    ExtensionInstallBlocklist: ["*"],
    BlockExternalExtensions: true,
    PrintingEnabled: printer,
    ScreenCaptureAllowed: false,
    TaskManagerEndProcessEnabled: false,
    ExternalProtocolDialogShowAlwaysOpenCheckbox: false,
    PopupsAllowedForUrls: [],
    DefaultPopupsSetting: BLOCKED,

    // Nothing of a person is asked for or kept.
    PasswordManagerEnabled: false,
    AutofillAddressEnabled: false,
    AutofillCreditCardEnabled: false,
    PaymentMethodQueryEnabled: false,
    DefaultNotificationsSetting: BLOCKED,
    DefaultGeolocationSetting: BLOCKED,
    DefaultSensorsSetting: BLOCKED,
    DefaultSerialGuardSetting: BLOCKED,
    DefaultWebBluetoothGuardSetting: BLOCKED,
    DefaultWebHidGuardSetting: BLOCKED,
    DefaultWebUsbGuardSetting: BLOCKED,
    DefaultClipboardSetting: BLOCKED,
    DefaultFileSystemReadGuardSetting: BLOCKED,
    DefaultFileSystemWriteGuardSetting: BLOCKED,
    DefaultLocalFontsSetting: BLOCKED,
    DefaultWindowManagementSetting: BLOCKED,
    AudioCaptureAllowed: false,
    VideoCaptureAllowed: false,

    // No bars, bubbles and questions over the page, and no request to anybody but the site.
    TranslateEnabled: false,
    SpellcheckEnabled: false,
    SearchSuggestEnabled: false,
    DefaultSearchProviderEnabled: false,
    AlternateErrorPagesEnabled: false,
    NetworkPredictionOptions: 2,
    MetricsReportingEnabled: false,
    SafeBrowsingProtectionLevel: 0,
    ComponentUpdatesEnabled: false,
    DefaultBrowserSettingEnabled: false,
    PromotionsEnabled: false,
    BackgroundModeEnabled: false,
    BuiltInDnsClientEnabled: false,
    DnsOverHttpsMode: "off",

    // What is spoken to a person who does not touch the screen has to be heard too.
    AutoplayAllowed: true,
    // The page goes on telling that it is alive while the screen is off.
    IntensiveWakeUpThrottlingEnabled: false,
  };
}

/**
 * An address and nothing that resembles it: the dot keeps out what ends with the same name, the port every other port.
 * @param {string} origin
 */
function exactly(origin) {
  const { protocol, hostname, port } = new URL(origin);
  return `${protocol}//.${hostname}:${port || (protocol === "https:" ? "443" : "80")}`;
}

/**
 * How Chromium is started.
 * @param {Pick<import("./settings.mjs").Computer, "id" | "origin" | "printer">} computer
 * @param {string} profile folder that stays
 * @returns {string[]}
 */
export function chromiumArguments({ id, origin, printer }, profile) {
  return [
    "--kiosk",
    "--ozone-platform=wayland",
    `--user-data-dir=${profile}`,
    "--password-store=basic",
    "--no-first-run",
    "--no-default-browser-check",
    // After a power cut nobody is there to answer whether pages should be restored.
    "--hide-crash-restore-bubble",
    "--noerrdialogs",
    "--disable-pinch",
    "--overscroll-history-navigation=0",
    // The page goes on telling that it is alive while the screen is off.
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    // The voices of the computer, through Debian's speech-dispatcher.
    "--enable-speech-dispatcher",
    ...(printer ? ["--kiosk-printing"] : []),
    `${origin}/?kiosk=${id}`,
  ];
}
