import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPath, parsePath, sectionOf, SECTIONS, type Route } from "./routes";

const LANGUAGES = ["sv", "sv-simple", "en", "ar"];
const language = fc.constantFrom(...LANGUAGES);
const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/);

const route: fc.Arbitrary<Exclude<Route, { page: "missing" }>> = fc.oneof(
  fc.constant({ page: "choose" as const }),
  fc.record({ page: fc.constant("home" as const), language }),
  fc.record({ page: fc.constantFrom(...SECTIONS), language }),
  fc.record({ page: fc.constant("ambassador" as const), language }),
  fc.record({
    page: fc.constantFrom("municipality" as const, "story" as const, "step" as const, "event" as const),
    language,
    id,
  }),
);

describe("parsePath", () => {
  it("is the opposite of formatPath, also without the last slash and with index.html", () => {
    fc.assert(
      fc.property(route, (one) => {
        const path = formatPath(one);
        expect(parsePath(path, LANGUAGES)).toEqual(one);
        expect(parsePath(path.replace(/\/$/, ""), LANGUAGES)).toEqual(one);
        expect(parsePath(`${path}index.html`, LANGUAGES)).toEqual(one);
      }),
    );
  });

  it.each([
    ["fi/", null],
    ["SV/", null],
    ["/", null],
    ["//evil.example/", null],
    ["../", null],
    ["__proto__/", null],
    ["constructor/municipalities/", null],
    ["en/unknown/", "en"],
    ["en/about/more/", "en"],
    ["en/municipalities/are/more/", "en"],
    ["en/municipalities/../", "en"],
    ["en/municipalities/%2e%2e/", "en"],
    ["en/municipalities/ARE/", "en"],
    ["en/stories/<script>/", "en"],
    ["en/stories/a\n/", "en"],
    ["en//about/", "en"],
    ["en//are/", "en"],
    ["en/toString/", "en"],
  ])("has no page for %j", (path, known) => {
    expect(parsePath(path, LANGUAGES)).toEqual({ page: "missing", language: known });
  });

  it("answers every path, and with an id only when it is one", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.tuple(language, fc.string()).map((parts) => parts.join("/")),
        ),
        (path) => {
          const found = parsePath(path, LANGUAGES);
          if ("language" in found && found.language !== null) expect(LANGUAGES).toContain(found.language);
          if ("id" in found) expect(found.id).toMatch(/^[a-z0-9-]+$/);
        },
      ),
    );
  });
});

it("knows the section a page belongs to", () => {
  const sectionAt = (path: string) => sectionOf(parsePath(path, LANGUAGES));
  expect(
    ["", "en/", "en/about/", "en/municipalities/are/", "en/stories/are/", "en/guide/are/", "en/x/"].map(sectionAt),
  ).toEqual([null, "home", "about", "municipalities", "stories", "guide", null]);
});
