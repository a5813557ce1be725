import { type Landscape } from "../../content/atlas";

/** The picture of pages that show no one place: mountains, forest and a town by a lake in the middle of Norrland. */
export const NORTH: Landscape = {
  seed: 7,
  latitude: 63.8,
  population: 12_000,
  relief: "mountains",
  water: "lake",
  town: "town",
};
