import { PackError } from "./load-file";

/** Lets the page go on when a part of it does not come that one can read without. */
export function goOnWithout(error: unknown): void {
  console.info("The page goes on without a part of it.", error);
}

/** Says that files did not arrive, or that what they hold cannot be shown. */
export function tellTrouble(error: unknown): void {
  const known = error instanceof PackError;
  if (known) console.info(error.message, error.cause);
  else console.error(error);
  const kind = known ? error.kind : "damaged";
  const trouble = document.getElementById("trouble");
  if (!trouble) return;
  trouble.hidden = false;
  for (const text of trouble.querySelectorAll<HTMLElement>("[data-kind]")) text.hidden = text.dataset["kind"] !== kind;
  trouble.querySelector("button")?.addEventListener("click", () => location.reload());
}
