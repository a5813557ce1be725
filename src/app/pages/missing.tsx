import { type ComponentChildren } from "preact";
import { type DetailPage } from "../../content/routes";
import { useSurroundings } from "../../ui/surroundings";

interface MissingProperties {
  /** What the address asked for. */
  what?: Exclude<DetailPage, "figures" | "event">;
  /** All there are of what it asked for. */
  children?: ComponentChildren;
}

/** For an address that leads nowhere: says so, and shows what there is. */
export function Missing({ what, children }: MissingProperties) {
  const { say, link } = useSurroundings();
  return (
    <div class="page">
      <h1>{say("missing.title")}</h1>
      <p class="lead">{say(what ? `missing.${what}` : "missing.text")}</p>
      {children}
      <p>
        <a class="button" href={link({ page: "home" })}>
          {say("missing.home")}
        </a>
      </p>
    </div>
  );
}
