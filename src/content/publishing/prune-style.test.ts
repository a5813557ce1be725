import { describe, expect, it } from "vitest";
import { pruneStyle, readStylesheet } from "./prune-style";

const SHEET = readStylesheet("a{b:c}.card h2,.place h2{d:e}@media print{.place{f:g}}.card.old:not([hidden])>p{h:i}");

describe("pruneStyle", () => {
  it("keeps rules without classes and rules whose classes the page has", () => {
    expect(pruneStyle(SHEET, { lang: "sv", direction: "ltr", html: '<div class="card old">' })).toBe(
      "a{b:c}.card h2{d:e}.card.old:not([hidden])>p{h:i}",
    );
  });

  it("drops rules, and media that hold nothing more, of classes that the page lacks", () => {
    expect(pruneStyle(SHEET, { lang: "sv", direction: "ltr", html: "<p>" })).toBe("a{b:c}");
  });

  it("leaves the sheet as it was for the next page", () => {
    pruneStyle(SHEET, { lang: "sv", direction: "ltr", html: "<p>" });
    expect(pruneStyle(SHEET, { lang: "sv", direction: "ltr", html: '<div class="place card old">' })).toBe(
      SHEET.root.toString(),
    );
  });

  it("drops rules for the other direction, and comments", () => {
    const sheet = readStylesheet("/* why */p{a:b}[dir=rtl] p{c:d}");
    expect(pruneStyle(sheet, { lang: "sv", direction: "ltr", html: "<p>" })).toBe("p{a:b}");
    expect(pruneStyle(sheet, { lang: "sv", direction: "rtl", html: "<p>" })).toBe("p{a:b}[dir=rtl] p{c:d}");
  });

  it("drops sheets of paper that nothing of the page is printed on", () => {
    const sheet = readStylesheet("@page{margin:1cm}@page fold{size:a4}.leaflet{page:fold}");
    const page = { lang: "sv", direction: "ltr" } as const;
    expect(pruneStyle(sheet, { ...page, html: "<p>" })).toBe("@page{margin:1cm}");
    expect(pruneStyle(sheet, { ...page, html: '<p class="leaflet">' })).toBe(sheet.root.toString());
  });

  it("drops movements that nothing of the page makes", () => {
    const sheet = readStylesheet("@keyframes appear{0%{opacity:0}}.attract{animation:2s ease-out appear}");
    const page = { lang: "sv", direction: "ltr" } as const;
    expect(pruneStyle(sheet, { ...page, html: "<p>" })).toBe("");
    expect(pruneStyle(sheet, { ...page, html: '<p class="attract">' })).toBe(sheet.root.toString());
  });

  it("drops rules for kiosks", () => {
    const sheet = readStylesheet("[data-kiosk] .card{a:b}.card{c:d}");
    expect(pruneStyle(sheet, { lang: "sv", direction: "ltr", html: '<p class="card">' })).toBe(".card{c:d}");
  });

  it("drops fonts none of whose letters stand in the page, and rules for other languages", () => {
    const faces = "@font-face{unicode-range:U+20-FF,U+2212}@font-face{unicode-range:U+1200-137F}";
    const sheet = readStylesheet(`${faces}:root:lang(ti){a:b}[lang=ti]{c:d}`);
    const page = { direction: "ltr", html: "<p>hej" } as const;
    expect(pruneStyle(sheet, { ...page, lang: "sv" })).toBe("@font-face{unicode-range:U+20-FF,U+2212}");
    expect(pruneStyle(sheet, { ...page, lang: "sv", html: '<b lang="ti">ትግርኛ</b>' })).toBe(sheet.root.toString());
    expect(pruneStyle(sheet, { ...page, lang: "ti", html: "<p>ሰላም" })).toBe(sheet.root.toString());
    const short = readStylesheet("@font-face{unicode-range:U+6??,U+200C}");
    expect(pruneStyle(short, { ...page, lang: "sv", html: "<p>vad?" })).toBe("");
    expect(pruneStyle(short, { ...page, lang: "ar", html: "<p>سلام" })).toBe(short.root.toString());
  });
});
