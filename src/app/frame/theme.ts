export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Also written in index.html, which sets the theme before the first paint. */
const STORED_AS = "theme";

/** The theme chosen on this device; `auto` when none is stored or storage is turned off. */
export function readTheme(): Theme {
  try {
    const stored = localStorage.getItem(STORED_AS);
    return THEMES.find((theme) => theme === stored) ?? "auto";
  } catch (error) {
    console.info("The look is not remembered: storage is turned off.", error);
    return "auto";
  }
}

/** Shows a theme at once and remembers it where storage allows. */
export function storeTheme(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
  try {
    localStorage.setItem(STORED_AS, theme);
  } catch (error) {
    console.info("The look is not remembered: storage is turned off.", error);
  }
}
