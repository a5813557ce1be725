import "../ui/tokens.css";
import "../ui/font/fonts.css";
import "./base.css";
import "./pages/choose-language.css";
import { boot } from "./boot";
import { isKiosk } from "./device";

if (isKiosk())
  import("../features/kiosk/start-kiosk")
    .then(({ startKiosk }) => startKiosk())
    .catch((error: unknown) => console.info("The kiosk is a usual page.", error));

if (document.documentElement.dataset["page"] === "language") void boot();
else
  import("./choose-language")
    .then(({ enhance }) => enhance())
    .catch((error: unknown) => console.info("The links stay as they are.", error));
