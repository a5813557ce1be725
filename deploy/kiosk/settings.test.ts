import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readFileSync } from "node:fs";
import { publishFacilities } from "../../src/content/publishing/publish-facilities";
import { facilities } from "../../src/content/schemas/facilities";
import { describeComputer, readFacilities, readSettings } from "./settings.mjs";

const BODEN = { id: "boden", name: "Boden", hours: { open: "07:00", close: "21:30" }, printer: false };

test("every facility of the project can be read as the build publishes it", () => {
  const all = facilities.parse(parse(readFileSync("facts/facilities.yaml", "utf8"))).facilities;
  const read = readFacilities(publishFacilities(all).content);
  expect(read.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  for (const { id } of read)
    expect(describeComputer({ facility: id, updateFrom: null }, read)).toMatchObject({
      id,
      origin: "http://localhost",
    });
});

describe("the list of facilities", () => {
  test.each([
    ["nothing", "[]"],
    ["no list", "{}"],
    ["no object", "[1]"],
    ["an id that a shell would take for its own", JSON.stringify([{ ...BODEN, id: "boden;reboot" }])],
    ["an id that systemd would take for its own", JSON.stringify([{ ...BODEN, id: "%h" }])],
    ["hours at no time", JSON.stringify([{ ...BODEN, hours: { open: "7", close: "21:00" } }])],
    ["a line break in the hours", JSON.stringify([{ ...BODEN, hours: { open: "07:00\n", close: "21:00" } }])],
    ["closing before opening", JSON.stringify([{ ...BODEN, hours: { open: "21:00", close: "07:00" } }])],
  ])("is refused with %s", (_, text) => {
    expect(() => readFacilities(text)).toThrow();
  });

  test("names those that there are when a facility is unknown", () => {
    expect(() =>
      describeComputer({ facility: "nowhere", updateFrom: null }, readFacilities(JSON.stringify([BODEN]))),
    ).toThrow(/nowhere.*boden/);
  });
});

describe("what was decided at the installation", () => {
  test("is a facility, and an address or none", () => {
    expect(readSettings('{"facility":"boden"}')).toEqual({ facility: "boden", updateFrom: null });
    const updateFrom = "https://example.org:8443/sites/newest.signed";
    expect(readSettings(JSON.stringify({ facility: "boden", updateFrom }))).toEqual({ facility: "boden", updateFrom });
  });

  test.each([
    "ftp://example.org/x",
    "file:///etc/passwd",
    "https://user:word@example.org/x",
    "https://example.org/x y",
    "https://example.org/%h",
    "https://example.org/$(reboot)",
    "https://example.org/x\nExecStart=/bin/sh",
  ])("takes no address that something would misread: %j", (updateFrom) => {
    expect(() => readSettings(JSON.stringify({ facility: "boden", updateFrom }))).toThrow(/no address/);
  });

  test.each(['{"facility":"../x"}', '{"facility":3}', "{}", "null"])("takes no other facility: %s", (text) => {
    expect(() => readSettings(text)).toThrow();
  });
});
