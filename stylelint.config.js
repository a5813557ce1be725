/** Logical properties only: what is right in left-to-right must be right in right-to-left. */
export default {
  extends: "stylelint-config-standard",
  rules: {
    "property-disallowed-list": [
      "/(^|-)(left|right)(-|$)/",
      "float",
      "clear",
      "/^(min-|max-)?(width|height)$/",
      "/^(margin|padding|border)-(top|bottom)/",
    ],
    "declaration-property-value-disallowed-list": { "text-align": ["left", "right"], transition: ["/.*/"] },
    "color-named": "never",
    "declaration-no-important": null,
    "no-descending-specificity": null,
    "media-feature-range-notation": null,
    "declaration-empty-line-before": null,
    "custom-property-empty-line-before": null,
    "comment-empty-line-before": null,
    "font-family-name-quotes": null,
    "property-no-vendor-prefix": null,
  },
};
