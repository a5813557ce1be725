/** Height of the tone in hertz, its length in seconds, and its strength (1 is the strongest). */
const TONE = 440;
const LENGTH = 1.5;
const STRENGTH = 0.3;

/** Plays a tone. @returns false when the browser cannot. */
export async function testSound(): Promise<boolean> {
  try {
    const context = new AudioContext();
    const tone = new OscillatorNode(context, { frequency: TONE });
    const volume = new GainNode(context, { gain: STRENGTH });
    tone.connect(volume).connect(context.destination);
    tone.onended = () => void context.close();
    await context.resume();
    tone.start();
    tone.stop(context.currentTime + LENGTH);
    return true;
  } catch (error) {
    console.info("There is no sound.", error);
    return false;
  }
}
