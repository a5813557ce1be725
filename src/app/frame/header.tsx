import { Icon } from "../../ui/icon/icon";
import { Logo } from "../../ui/icon/logo";
import { useSurroundings } from "../../ui/surroundings";
import { sectionOf } from "../../content/routes";
import "./header.css";

const ENTRIES: {
  name: "home" | "places" | "stories" | "guide";
  page: "home" | "municipalities" | "stories" | "guide";
}[] = [
  { name: "home", page: "home" },
  { name: "places", page: "municipalities" },
  { name: "stories", page: "stories" },
  { name: "guide", page: "guide" },
];

/** Name, menu and the way to another language. On a phone the menu lies at the lower edge, where thumbs are. */
export function Header({ base }: { base: string }) {
  const { say, link, route, pack } = useSurroundings();
  const here = sectionOf(route);
  return (
    <header class="header">
      <a class="brand" href={link({ page: "home" })}>
        <Logo />
        {say("brand.name")}
      </a>
      <nav aria-label={say("nav.label")}>
        {ENTRIES.map(({ name, page }) => (
          <a href={link({ page })} aria-current={here === page ? (route.page === page ? "page" : "true") : undefined}>
            <Icon name={name} />
            {say(`nav.${name}`)}
          </a>
        ))}
      </nav>
      <a class="language" href={base} data-native>
        <Icon name="language" />
        <span class="quiet">{say("nav.language")}: </span>
        {pack.language.autonym}
      </a>
    </header>
  );
}
