import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { writeSlides } from "../deck/write-slides";
import { type Prepared } from "../prepare/use-deck";
import { type Talk } from "../talk/talk";
import { keepAwake } from "./keep-awake";
import { HoldBar } from "./hold-bar";
import { NotesPanel } from "./notes-panel";
import { SlideView } from "./slide-view";
import { goStep, START, stepOfKey, stepOfTouch, type Position, type Step } from "./steps";
import { useChannel } from "./use-channel";
import { useElapsed } from "./use-elapsed";
import { writeNotes } from "./write-notes";
import { useTell } from "../visit-words";

interface HoldProperties extends Prepared {
  talk: Talk;
  onTalk: (talk: Talk) => void;
  onClose: () => void;
}

/** The visit itself, over the whole screen. */
export function Hold({ deck, contents, notes, talk, onTalk, onClose }: HoldProperties) {
  const tell = useTell();
  const stage = useRef<HTMLDivElement>(null);
  const { interpreted } = deck.choice;
  const { slides } = useMemo(() => writeSlides(deck.entries, deck.choice, contents), [deck, contents]);
  const [position, setPosition] = useState<Position>(START);
  const [peeking, setPeeking] = useState(false);
  const [sleeps, setSleeps] = useState(false);
  const elapsed = useElapsed();
  const direction = contents[0]?.pack.language.direction ?? "ltr";
  const written = writeNotes(slides, position, deck, notes, elapsed);
  const go = (step: Step) => setPosition((before) => goStep(before, step, slides.length, interpreted));

  const send = useChannel((message) => {
    if (message.kind === "hello") send({ kind: "notes", notes: written });
    else if (message.kind === "step") go(message.step);
  });
  useEffect(() => send({ kind: "notes", notes: written }), [position, Math.floor(elapsed / 60)]);

  useEffect(() => {
    stage.current?.focus();
    // A kiosk waits longer while a group talks between touches.
    document.documentElement.dataset["visit"] = "";
    const letSleep = keepAwake(() => setSleeps(true));
    return () => {
      letSleep();
      delete document.documentElement.dataset["visit"];
      if (document.fullscreenElement) void document.exitFullscreen();
      send({ kind: "end" });
    };
  }, []);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const pressing = event.target instanceof HTMLElement && event.target.closest("button, summary") !== null;
      if (pressing && (event.key === " " || event.key === "Enter")) return;
      const step = stepOfKey(event.key, direction);
      if (step) go(step);
      else if (event.key === "n" || event.key === "N") setPeeking((before) => !before);
      else if (event.key === "Escape" && !document.fullscreenElement) onClose();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [slides, direction]);

  const touch = useRef<{ x: number; y: number } | null>(null);
  const slide = slides[position.at];
  return (
    <div
      class={position.black ? "hold black" : "hold"}
      ref={stage}
      tabIndex={-1}
      role="region"
      aria-label={tell("hold.screen")}
    >
      <div
        class="slide-stage"
        dir={direction}
        onPointerDown={({ clientX: x, clientY: y, isPrimary }) => (touch.current = isPrimary ? { x, y } : null)}
        onPointerCancel={() => (touch.current = null)}
        onPointerUp={({ clientX, clientY, button }) => {
          const from = touch.current;
          touch.current = null;
          if (!from || button !== 0) return;
          const step = stepOfTouch(from.x, { x: clientX - from.x, y: clientY - from.y }, innerWidth, direction);
          if (step) go(step);
        }}
      >
        {slide && <SlideView slide={slide} contents={contents} talk={talk} />}
      </div>
      <p class="quiet" role="status">
        {position.black ? tell("hold.black") : written.position}
      </p>
      {peeking && <NotesPanel notes={written} talk={talk} onTalk={onTalk} sleeps={sleeps} />}
      <HoldBar
        notes={written}
        black={position.black}
        peeking={peeking}
        share={slides.length > 1 ? position.at / (slides.length - 1) : 1}
        onStep={go}
        onPeek={() => setPeeking(!peeking)}
        onWhole={() => void goWhole(stage.current)}
        onClose={onClose}
      />
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select") !== null;
}

/** Takes the whole screen, or gives it back. Where the browser refuses, the page goes on as it is. */
async function goWhole(element: HTMLElement | null): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await element?.requestFullscreen();
  } catch (error) {
    console.info("The browser does not give the whole screen.", error);
  }
}
