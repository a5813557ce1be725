import { useEffect, useRef } from "preact/hooks";
import { currentLanguage, word } from "./kiosk-words";
import { findVoice } from "../listen/listen";

/** Asks whether somebody is still there; a touch anywhere says yes. The seconds are not read out one by one. */
export function IdleWarning({ secondsLeft }: { secondsLeft: number }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    speak(`${word("idle_title")} ${word("idle_how")}`);
    return hush;
  }, []);
  return (
    <dialog ref={dialog} class="kiosk-dialog idle-warning" aria-labelledby="idle-title" onCancel={refuse}>
      <h2 id="idle-title">{word("idle_title")}</h2>
      <p>{word("idle_how")}</p>
      <p class="idle-seconds" aria-hidden="true">
        {secondsLeft}
      </p>
      <button type="button">{word("stay")}</button>
    </dialog>
  );
}

function refuse(event: Event): void {
  event.preventDefault();
}

/** Whoever has touched the screen need not hear the rest. */
function hush(): void {
  if ("speechSynthesis" in window) speechSynthesis.cancel();
}

/** Speaks where the device has a voice for the language. */
function speak(text: string): void {
  if (!("speechSynthesis" in window)) return;
  const voice = findVoice(speechSynthesis.getVoices(), currentLanguage().tag);
  if (!voice) return;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  speechSynthesis.speak(utterance);
}
