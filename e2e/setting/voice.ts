import { type BrowserContext, type Page } from "@playwright/test";

/** Headless Chromium has no voices: this one writes down what it is told to say. */
export async function giveVoice(page: Page | BrowserContext, lang: string): Promise<void> {
  await page.addInitScript((tag) => {
    const said: SpeechSynthesisUtterance[] = [];
    class Utterance extends EventTarget {
      constructor(readonly text: string) {
        super();
      }
    }
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => [{ lang: tag, localService: true }],
      speak: (utterance: SpeechSynthesisUtterance) => said.push(utterance),
      cancel: () => said.splice(0),
    });
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said });
  }, lang);
}

/** What the voice has been told to say since it was last silenced. */
export const whatIsSaid = (page: Page) =>
  page.evaluate(() => (window as unknown as { said: { text: string }[] }).said.map(({ text }) => text));
