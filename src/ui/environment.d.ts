interface ImportMetaEnv {
  /** Name of the sheet of icons below the site's base; set by the content plugin. */
  readonly ICON_SHEET: string;
}
