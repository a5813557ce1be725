/** How long, in milliseconds, the ring stays where a finger has touched. */
const STAYS = 400;

/**
 * Shows where a finger touches, as soon as it does and however long takes what follows: a ring around it. It lies on a
 * layer of its own, which is moved without anything of the page being drawn again.
 */
export function showTouches(): void {
  const ring = document.createElement("div");
  ring.className = "touch-ring";
  ring.setAttribute("aria-hidden", "true");
  document.body.append(ring);
  let hiding = 0;
  addEventListener(
    "pointerdown",
    ({ isPrimary, clientX, clientY }) => {
      if (!isPrimary) return;
      clearTimeout(hiding);
      ring.style.transform = `translate(${clientX}px, ${clientY}px)`;
      hiding = window.setTimeout(() => (ring.style.transform = ""), STAYS);
    },
    { capture: true, passive: true },
  );
}
