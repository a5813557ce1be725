/** How often, in milliseconds, the computer is told that the page is alive, and how old its last beat may be. */
const TELL = 5000;
const LATEST = 3000;

let beat = 0;
let base = "";

addEventListener("message", ({ data }: MessageEvent<string>) => {
  if (data === "beat") beat = performance.now();
  else base = data;
});

/** The kiosk's own server notes these requests; the computer's watch starts the browser anew when they stop. */
setInterval(() => {
  if (base && performance.now() - beat < LATEST)
    fetch(`${base}alive`, { method: "HEAD", cache: "no-store" }).catch((error: unknown) =>
      console.info("Nobody asks whether the kiosk is alive.", error),
    );
}, TELL);
