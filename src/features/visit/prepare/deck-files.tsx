import { useEffect, useState } from "preact/hooks";
import { type Deck } from "../deck/deck";
import { parseDeck, writeDeck, type DeckFault } from "../deck/deck-file";
import { writeSlides } from "../deck/write-slides";
import { keepDeck, readKeptDeck } from "../kept-deck";
import { saveFile } from "../save-file";
import { useTell } from "../visit-words";
import { type Prepared } from "./use-deck";

interface DeckFilesProperties {
  /** Makes the deck of what is chosen; null when something is missing, which is then said. */
  prepare: () => Promise<Prepared | null>;
  /** Shows a deck that was opened. Answers whether all it needs came. */
  onOpen: (deck: Deck) => Promise<boolean>;
}

/** Takes a visit along as a file, opens one, and keeps one on the device where the ambassador chooses so. */
export function DeckFiles({ prepare, onOpen }: DeckFilesProperties) {
  const tell = useTell();
  const [status, setStatus] = useState("");
  const [kept, setKept] = useState(false);
  useEffect(() => setKept(readKeptDeck() !== null), []);
  const take = async (read: Deck | DeckFault | null) => {
    if (read === null) return;
    if (typeof read === "string") setStatus(tell(`file.${read}`));
    else if (await onOpen(read)) setStatus(tell("file.opened"));
  };
  const save = async () => {
    const prepared = await prepare();
    if (!prepared) return;
    const { deck, contents } = prepared;
    const { lacking } = writeSlides(deck.entries, deck.choice, contents);
    saveFile("fotfaste-visit.json", writeDeck(deck));
    setStatus(lacking.length > 0 ? tell("file.lacking", { number: String(lacking.length) }) : "");
  };
  const keep = async () => {
    const prepared = await prepare();
    if (!prepared) return;
    const done = keepDeck(prepared.deck);
    if (done) setKept(true);
    setStatus(tell(done ? "file.kept" : "file.not_kept"));
  };
  return (
    <section aria-labelledby="files">
      <h2 id="files">{tell("file.title")}</h2>
      <p>{tell("file.private")}</p>
      <p role="status">{status}</p>
      <p class="onward">
        <button type="button" class="button second" onClick={() => void save()}>
          {tell("file.save")}
        </button>
        <label class="button second file">
          {tell("file.open")}
          <input
            class="quiet"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) void readFile(file).then(take);
              currentTarget.value = "";
            }}
          />
        </label>
        <button type="button" class="button second" onClick={() => void keep()}>
          {tell("file.keep")}
        </button>
        {kept && (
          <>
            <button type="button" class="button second" onClick={() => void take(readKeptDeck())}>
              {tell("file.resume")}
            </button>
            <button
              type="button"
              class="button second"
              onClick={() => {
                keepDeck(null);
                setKept(false);
                setStatus(tell("file.forgotten"));
              }}
            >
              {tell("file.forget")}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

/** Reads a chosen file as a deck; one that cannot be read counts as damaged. */
async function readFile(file: File): Promise<Deck | DeckFault> {
  try {
    return parseDeck(await file.text());
  } catch (error) {
    console.info("The file cannot be read.", error);
    return "damaged";
  }
}
