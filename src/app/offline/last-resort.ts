/** That nothing can be shown, in the languages that most readers or somebody beside them can read. */
const TEXTS = [
  [
    "sv",
    "ltr",
    "Fotfäste kan inte visas nu. Det som var sparat på enheten är borta eller skadat. Anslut till internet och försök igen.",
  ],
  [
    "en",
    "ltr",
    "Fotfäste cannot be shown now. What was saved on this device is gone or damaged. Connect to the internet and try again.",
  ],
  [
    "ar",
    "rtl",
    "لا يمكن عرض Fotfäste الآن. ما كان محفوظًا على هذا الجهاز ضاع أو تلف. اتصلوا بالإنترنت وحاولوا مرة أخرى.",
  ],
] as const;

/** The page that stands in the place of the browser's own, when nothing of the site is left and there is no network. */
export function lastResort(): Response {
  const parts = TEXTS.map(([lang, direction, text]) => `<p lang="${lang}" dir="${direction}">${text}</p>`);
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Fotfäste</title>';
  const html = `<!doctype html><html lang="sv" data-page="gone">${head}<h1>Fotfäste</h1>${parts.join("")}<p><a href="">↻ Försök igen · Try again</a></p>`;
  return new Response(html, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
}
