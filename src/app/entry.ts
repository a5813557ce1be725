import "../ui/tokens.css";
import "../ui/font/fonts.css";
import "./base.css";
import "./pages/choose-language.css";
import { boot } from "./boot";
import { isKiosk } from "./device";
import { leadWithoutHistory } from "./links-on-kiosk";

const { page } = document.documentElement.dataset;

if (isKiosk()) leadWithoutHistory();
if (page !== "staff" && isKiosk())
  import("../features/kiosk/start-kiosk")
    .then(({ startKiosk }) => startKiosk())
    .catch((error: unknown) => console.info("The kiosk is a usual page.", error));

if (page === "language") void boot();
else if (page === "staff")
  import("../features/staff/start-staff")
    .then(({ startStaff }) => startStaff())
    .catch((error: unknown) => console.info("The page stays as it is.", error));
else
  import("./choose-language")
    .then(({ enhance }) => enhance())
    .catch((error: unknown) => console.info("The links stay as they are.", error));
