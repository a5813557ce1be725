import { parseDeck, writeDeck, type DeckFault } from "./deck/deck-file";
import { type Deck } from "./deck/deck";

/** Where this device keeps a visit, when the ambassador chooses so. */
export const STORED_AS = "visit";

/** The visit kept on this device; null where there is none or storage is turned off. */
export function readKeptDeck(): Deck | DeckFault | null {
  try {
    const stored = localStorage.getItem(STORED_AS);
    return stored === null ? null : parseDeck(stored);
  } catch (error) {
    console.info("There is no kept visit: storage is turned off.", error);
    return null;
  }
}

/** Keeps a visit on this device in place of the one before, or with null none. Answers whether that worked. */
export function keepDeck(deck: Deck | null): boolean {
  try {
    if (deck) localStorage.setItem(STORED_AS, writeDeck(deck));
    else localStorage.removeItem(STORED_AS);
    return true;
  } catch (error) {
    console.info("The visit is not kept: storage is turned off or full.", error);
    return false;
  }
}
