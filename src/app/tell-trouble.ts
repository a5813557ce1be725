import { PackError } from "./load-file";

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
