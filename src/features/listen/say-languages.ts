import { findVoice, utter } from "./listen";

/**
 * Lets each language of the choice be heard where the device has a voice for it; the buttons of the others stay hidden.
 * What is said stands in the button's link: the name of the language, and "choose".
 */
export function sayLanguages(buttons: readonly HTMLButtonElement[]): void {
  const speech = window.speechSynthesis;
  const voiceOf = (button: HTMLElement) =>
    findVoice(speech.getVoices(), button.closest<HTMLElement>("[lang]")?.lang ?? "");
  const offer = () => {
    for (const button of buttons) button.hidden = !voiceOf(button);
  };
  offer();
  speech.addEventListener("voiceschanged", offer);
  for (const button of buttons)
    button.addEventListener("click", () => {
      const voice = voiceOf(button);
      if (!voice) return;
      speech.cancel();
      speech.speak(utter(button.dataset["say"] ?? "", voice));
    });
  addEventListener("pagehide", () => speech.cancel());
}
