import { type ComponentChildren } from "preact";
import { type DetailPage } from "../../content/routes";
import { useSurroundings } from "../../ui/surroundings";
import { Steps } from "./steps";
import { StoryCards } from "./story-cards";

/** For an address that leads nowhere: says so, and shows what there is; `children` where the app does not have it at hand. */
export function Missing({ what, children }: { what?: Exclude<DetailPage, "figures">; children?: ComponentChildren }) {
  const { say, link, pack } = useSurroundings();
  return (
    <div class="page">
      <h1>{say("missing.title")}</h1>
      <p class="lead">{say(what ? `missing.${what}` : "missing.text")}</p>
      {children}
      {what === "story" && (
        <>
          <h2>{say("stories.title")}</h2>
          <StoryCards stories={pack.stories} />
        </>
      )}
      {what === "step" && (
        <>
          <h2>{say("guide.all")}</h2>
          <Steps sections={pack.guide} />
        </>
      )}
      <p>
        <a class="button" href={link({ page: "home" })}>
          {say("missing.home")}
        </a>
      </p>
    </div>
  );
}
