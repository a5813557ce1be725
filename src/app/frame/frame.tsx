import { type ComponentChildren } from "preact";
import { PortraitParts } from "../../ui/portrait/parts";
import { useSurroundings } from "../../ui/surroundings";
import { Notices } from "../offline/notices";
import { Footer } from "./footer";
import { Header } from "./header";
import "./frame.css";

/** The same for ever: nothing of it is compared when another page is drawn. */
const PARTS = <PortraitParts />;

/** What stands around every page: skip link, header, main, footer. */
export function Frame({ base, children }: { base: string; children: ComponentChildren }) {
  const { say } = useSurroundings();
  return (
    <>
      <a class="skip" href="#main">
        {say("skip")}
      </a>
      {PARTS}
      <Header base={base} />
      <main id="main" tabIndex={-1}>
        <Notices />
        {children}
      </main>
      <Footer />
    </>
  );
}
