import js from "@eslint/js";
import tseslint from "typescript-eslint";

/** Folders that a folder's files may import, beside their own; `import type` is free, because types weigh nothing. */
const WALL = {
  "src/content": ["ui/icon/icon-names", "prerender", "i18n"],
  "src/app": [
    "content/pack",
    "content/atlas",
    "content/map-drawing",
    "content/routes",
    "content/site-files",
    "ui",
    "i18n",
  ],
  "src/ui": ["content/pack", "content/atlas", "content/routes", "i18n"],
  "src/i18n": [],
  "src/worker": [
    "content/routes",
    "content/site-files",
    "app/offline/messages",
    "app/offline/kept-versions",
    "app/offline/last-resort",
    "app/offline/fetch-in-time",
  ],
  "src/prerender": ["content/pack", "content/atlas", "content/routes", "ui", "i18n", "app", "features"],
  "src/features": [
    "content/pack",
    "content/atlas",
    "content/distance",
    "content/site-files",
    "content/routes",
    "ui",
    "i18n",
    "app",
  ],
};

/**
 * Forbids static imports across the wall; what the first load does not need is fetched with import().
 * @param {[string, string[]]} wall
 * @returns {import("eslint").Linter.Config}
 */
function wallRule([folder, allowed]) {
  const own = folder.slice("src/".length);
  const others = ["content", "app", "ui", "i18n", "worker", "features", "prerender"].filter((name) => name !== own);
  const open = allowed.length > 0 ? `(?!(?:${allowed.join("|")})(?:/|$))` : "";
  const regex = `^(?:\\.\\./)+${open}(?:${others.join("|")})/`;
  return {
    files: [`${folder}/**/*.{ts,tsx}`],
    ignores: ["**/*.test.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex,
              allowTypeImports: true,
              message: `${folder} may import: ${allowed.join(", ") || "nothing else"}.`,
            },
          ],
        },
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ["dist", "node_modules", "test-results"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: ["tsconfig.json", "src/worker/tsconfig.json", "tsconfig.node.json"] },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "no-empty": ["error", { allowEmptyCatch: false }],
      "no-empty-pattern": ["error", { allowObjectPatternsAsParameters: true }],
      "max-lines": ["error", { max: 250, skipComments: true }],
    },
  },
  { files: ["**/*.{mjs,js}"], languageOptions: { globals: { console: "readonly" } } },
  ...Object.entries(WALL).map(wallRule),
);
