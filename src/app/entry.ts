import "../ui/tokens.css";
import "../ui/font/fonts.css";
import "./base.css";
import "./pages/choose-language.css";
import { boot } from "./boot";

if (document.documentElement.dataset["page"] === "language") void boot();
else
  import("./choose-language")
    .then(({ enhance }) => enhance())
    .catch((error: unknown) => console.info("The links stay as they are.", error));
