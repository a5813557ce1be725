import { useState } from "preact/hooks";
import { type PageRequest } from "../../../app/feature-pages";
import { useSurroundings } from "../../../ui/surroundings";
import { buildDeck } from "../deck/build-deck";
import { insertEntry, type Choice, type Deck, type Entry } from "../deck/deck";
import { type VisitContent } from "../deck/visit-content";
import { loadVisitContent } from "../load-content";
import { useTell } from "../visit-words";
import { firstChoice, lackOf } from "./first-choice";

/** A deck with all that it is shown from. */
export interface Prepared {
  deck: Deck;
  /** Of the languages on the screen. */
  contents: readonly VisitContent[];
  /** Of the page's language, for the ambassador. */
  notes: VisitContent;
}

/** What the ambassador has chosen, and the deck that is made of it when it is asked for. */
export function useDeck(load: PageRequest["load"]) {
  const { pack } = useSurroundings();
  const tell = useTell();
  const [choice, setChoice] = useState<Choice>(() => firstChoice(pack.language.slug));
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const [status, setStatus] = useState("");

  /** Fetches what a choice needs; null when something of it does not come, which is then said. */
  const fetchContents = async ({ languages, places }: Choice): Promise<Omit<Prepared, "deck"> | null> => {
    let asked = pack.language.slug;
    try {
      const notes = await loadVisitContent(asked, places, { pack, load });
      const contents: VisitContent[] = [];
      for (asked of languages) contents.push(await loadVisitContent(asked, places, { pack, load }));
      return { contents, notes };
    } catch (error) {
      console.info("A language of the visit does not come.", error);
      const name = pack.translations.find(({ slug }) => slug === asked)?.autonym ?? asked;
      setStatus(tell("prepare.no_language", { name }));
      return null;
    }
  };

  /**
   * Makes the deck of the choice, unless it is made; own slides are kept. Says what is missing and answers null.
   * @param ready is called with the deck in place, so that the page is drawn once for both
   */
  const prepare = async (ready?: () => void): Promise<Prepared | null> => {
    const lack = lackOf(choice);
    if (lack) {
      setStatus(tell(lack));
      return null;
    }
    if (prepared?.deck.choice === choice) {
      ready?.();
      return prepared;
    }
    const fetched = await fetchContents(choice);
    const [first] = fetched?.contents ?? [];
    if (!fetched || !first) return null;
    const deck = buildDeck(choice, first);
    const own = prepared?.deck.entries.filter(({ subject }) => subject.kind === "own") ?? [];
    const next = { ...fetched, deck: own.reduce(putIn, deck) };
    setPrepared(next);
    setStatus("");
    ready?.();
    return next;
  };

  /** Takes a deck over as it is, from a file. Answers whether all it needs came. */
  const open = async (deck: Deck): Promise<boolean> => {
    const fetched = await fetchContents(deck.choice);
    if (!fetched) return false;
    setChoice(deck.choice);
    setPrepared({ ...fetched, deck });
    return true;
  };

  const change = (entries: readonly Entry[]) => {
    if (prepared) setPrepared({ ...prepared, deck: { ...prepared.deck, entries } });
  };
  return { choice, setChoice, prepared, prepare, open, change, forget: () => setPrepared(null), status, setStatus };
}

/** Puts an entry before the questions, where the telling ends. */
export function putIn(deck: Deck, entry: Entry): Deck {
  const at = deck.entries.findIndex(({ part }) => part === "questions");
  return { ...deck, entries: insertEntry(deck.entries, at < 0 ? deck.entries.length : at, entry) };
}
