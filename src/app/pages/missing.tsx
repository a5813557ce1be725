import { useSurroundings } from "../../ui/surroundings";
import { MunicipalityList } from "./municipalities";
import { StoryCards } from "./story-cards";

/** For an address that leads nowhere: says so, and shows what there is. */
export function Missing({ what }: { what?: "municipality" | "story" }) {
  const { say, link, pack } = useSurroundings();
  return (
    <div class="page">
      <h1>{say("missing.title")}</h1>
      <p class="lead">{say(what ? `missing.${what}` : "missing.text")}</p>
      {what === "municipality" && <MunicipalityList />}
      {what === "story" && <StoryCards stories={pack.stories} />}
      <p>
        <a class="button" href={link({ page: "home" })}>
          {say("missing.home")}
        </a>
      </p>
    </div>
  );
}
