import { useEffect, useState } from "preact/hooks";
import { useSurroundings } from "../../ui/surroundings";
import { readTheme, storeTheme, THEMES, type Theme } from "./theme";

/** Light, dark or as the device has it. A setting of the device, not of the person; shown once scripts run. */
export function ThemeChoice() {
  const { say } = useSurroundings();
  const [theme, setTheme] = useState<Theme | null>(null);
  useEffect(() => setTheme(readTheme()), []);
  if (theme === null) return null;
  return (
    <fieldset class="theme">
      <legend>{say("footer.theme")}</legend>
      {THEMES.map((name) => (
        <label>
          <input
            type="radio"
            name="theme"
            checked={theme === name}
            onChange={() => {
              storeTheme(name);
              setTheme(name);
            }}
          />
          <span>{say(`footer.theme_${name}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
