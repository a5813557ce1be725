import { describe, expect, it } from "vitest";
import { buildVisit } from "./building/build-visit";
import { loadContent } from "./load-content";
import { TODAY, useContentCopy } from "./testing/content-copy";

const FILE = "facts/events.yaml";
const content = useContentCopy();

/** An example for this test alone. */
const TRIP = `events:
  - id: are-example
    kind: trip
    municipality: are
    begins: "2027-05-08T08:30"
    ends: "2027-05-08T17:00"
    street: "Stationen, Östersund"
    programme: [municipality, school]
    languages: [sv, ar]
    seats: 40
    email: "example@example.se"
    source: { publisher: "Åre kommun", address: "https://example.se/resa", date: "2026-11-01" }
`;
const WORDS = {
  "are-example": {
    title: "Resa",
    meeting: "Bussen",
    contact: "Chef",
    bring: "Mat",
    "show-municipality": "Torg",
    "show-school": "Skola",
  },
};
const LANGUAGES = ["sv", "sv-simple", "en", "ar"];

function addTrip(trip = TRIP): void {
  content.write(FILE, trip);
  for (const slug of LANGUAGES)
    content.write(`locales/${slug}/events.json`, JSON.stringify(slug === "ar" ? ARABIC : WORDS));
  content.completeStatus();
}

const ARABIC = {
  "are-example": {
    title: "رحلة",
    meeting: "الحافلة",
    contact: "المسؤول",
    bring: "طعام",
    "show-municipality": "الساحة",
    "show-school": "مدرسة",
  },
};

describe("a planned trip", () => {
  it("passes every check with its words in every language", () => {
    addTrip();
    expect(content.newProblems()).toEqual([]);
  });

  it("is written out for a language, with a calendar file in Swedish time that is the same each time", () => {
    addTrip();
    const checked = loadContent(content.root, TODAY);
    const arabic = checked.languages.find(({ slug }) => slug === "ar");
    if (!arabic) throw new Error("There is no Arabic");
    const [event] = buildVisit(checked, arabic).events;
    expect(event).toMatchObject({
      id: "are-example",
      title: "رحلة",
      lastDay: "2027-05-08",
      municipality: { id: "are", name: "Åre" },
      languages: ["sv", "ar"],
      seats: expect.stringContaining("40") as string,
    });
    expect(event?.calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(event?.calendar).toContain("DTSTART:20270508T083000\r\n");
    expect(event?.calendar).toContain("DTEND:20270508T170000\r\n");
    expect(event?.calendar).toContain("UID:are-example@fotfaste");
    expect(buildVisit(checked, arabic).events[0]?.calendar).toBe(event?.calendar);
  });

  it.each([
    ["ends before it begins", /T17:00/, "T07:00", "an end after the beginning"],
    ["is on a day that there is not", /2027-05-08T08/, "2027-02-30T08", "a day that there is"],
    ["is in a municipality without texts", /municipality: are/, "municipality: kiruna", "vindeln"],
    ["speaks an unknown language", /\[sv, ar\]/, "[sv, fi]", 'the language "fi"'],
    ["names nobody to ask", / {4}email: .+\n/, "", "phone or email"],
    ["shows the same twice", /municipality, school/, "school, school", "each stop once"],
  ])("stops the build when it %s", (_, pattern, replacement, expected) => {
    addTrip();
    content.replace(FILE, pattern, replacement);
    expect(content.newProblems().join("\n")).toContain(expected);
  });

  it("stops the build when a language lacks its words", () => {
    addTrip();
    content.remove("locales/ar/events.json");
    expect(content.newProblems().join("\n")).toContain("locales/ar/events.json");
  });
});
