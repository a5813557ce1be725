import user from "lucide-static/icons/user-round.svg?raw";
import users from "lucide-static/icons/users-round.svg?raw";
import baby from "lucide-static/icons/baby.svg?raw";
import backpack from "lucide-static/icons/backpack.svg?raw";
import graduation from "lucide-static/icons/graduation-cap.svg?raw";
import calculator from "lucide-static/icons/calculator.svg?raw";
import hat from "lucide-static/icons/hard-hat.svg?raw";
import clipboard from "lucide-static/icons/clipboard-list.svg?raw";
import laptop from "lucide-static/icons/laptop.svg?raw";
import cart from "lucide-static/icons/shopping-cart.svg?raw";
import hammer from "lucide-static/icons/hammer.svg?raw";
import chef from "lucide-static/icons/chef-hat.svg?raw";
import stethoscope from "lucide-static/icons/stethoscope.svg?raw";
import factory from "lucide-static/icons/factory.svg?raw";
import wrench from "lucide-static/icons/wrench.svg?raw";
import scissors from "lucide-static/icons/scissors.svg?raw";
import palette from "lucide-static/icons/palette.svg?raw";
import medal from "lucide-static/icons/medal.svg?raw";
import sprout from "lucide-static/icons/sprout.svg?raw";
import microscope from "lucide-static/icons/microscope.svg?raw";
import presentation from "lucide-static/icons/presentation.svg?raw";
import spray from "lucide-static/icons/spray-can.svg?raw";
import shield from "lucide-static/icons/shield.svg?raw";
import truck from "lucide-static/icons/truck.svg?raw";
import heart from "lucide-static/icons/heart-handshake.svg?raw";
import cog from "lucide-static/icons/cog.svg?raw";
import "../../ui/icon/icon.css";

/** Pictures that only this page has, so that no other page fetches them: people, and the fields of occupations by id. */
const PICTURES: Readonly<Record<string, string>> = {
  alone: user,
  partner: users,
  preschool: baby,
  school: backpack,
  teen: graduation,
  administration: calculator,
  construction: hat,
  managers: clipboard,
  it: laptop,
  sales: cart,
  crafts: hammer,
  restaurant: chef,
  health: stethoscope,
  industry: factory,
  maintenance: wrench,
  beauty: scissors,
  culture: palette,
  military: medal,
  nature: sprout,
  science: microscope,
  teaching: presentation,
  cleaning: spray,
  security: shield,
  transport: truck,
  social: heart,
  technical: cog,
};

/** A picture beside a word. Icons: Lucide (ISC). */
export function Picture({ name }: { name: string }) {
  const shapes = (PICTURES[name] ?? cog).replace(/<!--[\s\S]*?-->|<\/?svg[^>]*>/g, "");
  return <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" dangerouslySetInnerHTML={{ __html: shapes }} />;
}
