/** What to say when a page's pack cannot be used; part of the page itself, because without a pack there are no words. */
export function Trouble({ words }: { words: Record<string, string> }) {
  return (
    <div id="trouble" class="notice trouble" role="alert" hidden>
      <span data-kind="no-pack">{words["offline.no_pack"]}</span>
      <span data-kind="damaged">{words["offline.damaged"]}</span>
      <button type="button">{words["offline.try_again"]}</button>
    </div>
  );
}
