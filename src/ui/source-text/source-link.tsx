import { useSurroundings } from "../surroundings";

/** The way to the same page in the language that the others are made from. */
export function SourceLink() {
  const { say, linkIn, pack } = useSurroundings();
  const source = pack.translations.find(({ how }) => how === "source");
  return source ? (
    <a href={linkIn(source.slug)} hreflang={source.tag} data-native>
      {say("footer.swedish")}
    </a>
  ) : null;
}
