/** What is read aloud of a part of a page: headings and the statements themselves, not their sources. */
const SPOKEN = "h1, h2, .lead, .statement > p:not(.ask), .spoken";

/**
 * Lets the reader hear a part of a page, where the device has a voice for the page's language; else the buttons stay
 * hidden, because a voice of another language reads nonsense.
 */
export function startListening(): void {
  const speech = window.speechSynthesis;
  const { lang } = document.documentElement;
  const offer = () => {
    const voice = findVoice(speech.getVoices(), lang);
    document.documentElement.toggleAttribute("data-voice", voice !== undefined);
  };
  offer();
  speech.addEventListener("voiceschanged", offer);
  document.addEventListener("click", (event) => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLButtonElement>("button[data-listen]") : null;
    if (button) toggle(button, speech, lang);
  });
  addEventListener("pagehide", () => speech.cancel());
}

/** A voice for a language on the device itself: others send what they read to whoever made them. */
export function findVoice(voices: readonly SpeechSynthesisVoice[], tag: string): SpeechSynthesisVoice | undefined {
  const language = tag.split("-")[0];
  return voices.find(
    ({ lang, localService }) => localService && lang.replace("_", "-").split("-")[0]?.toLowerCase() === language,
  );
}

function toggle(button: HTMLButtonElement, speech: SpeechSynthesis, lang: string): void {
  const speaking = button.getAttribute("aria-pressed") === "true";
  speech.cancel();
  for (const other of document.querySelectorAll("button[data-listen]")) other.setAttribute("aria-pressed", "false");
  const part = button.closest("section, article");
  const voice = findVoice(speech.getVoices(), lang);
  if (speaking || !part || !voice) return;
  const parts = [...part.querySelectorAll<HTMLElement>(SPOKEN)].map((element) => utter(element.innerText, voice));
  const last = parts[parts.length - 1];
  if (!last) return;
  button.setAttribute("aria-pressed", "true");
  for (const event of ["end", "error"])
    last.addEventListener(event, () => button.setAttribute("aria-pressed", "false"));
  for (const utterance of parts) speech.speak(utterance);
}

/** A little slower than usual: most listeners hear their second or third language. */
export function utter(text: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = 0.9;
  return utterance;
}
