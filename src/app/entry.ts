import "../ui/tokens.css";
import "../ui/font/fonts.css";
import "./base.css";

const { page } = document.documentElement.dataset;

if (page === "language") void import("./boot").then(({ boot }) => boot());
else void import("./choose-language").then(({ enhance }) => enhance());
