import { PackError } from "./load-file";

/** Lets the page go on when a part of it does not come that one can read without. */
export function goOnWithout(error: unknown): void {
  console.info("The page goes on without a part of it.", error);
}

/** Says that files did not arrive. @throws what is not about files. */
export function tellTrouble(error: unknown): void {
  if (!(error instanceof PackError)) throw error;
  console.info(error.message, error.cause);
  const { kind } = error;
  const trouble = document.getElementById("trouble");
  if (!trouble) return;
  trouble.hidden = false;
  for (const text of trouble.querySelectorAll<HTMLElement>("[data-kind]")) text.hidden = text.dataset["kind"] !== kind;
  trouble.querySelector("button")?.addEventListener("click", () => location.reload());
}
