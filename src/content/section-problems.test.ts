import { describe, expect, it } from "vitest";
import { useContentCopy } from "./testing/content-copy";

const content = useContentCopy();
const GUIDE = "facts/guide.yaml";

describe("sections of the guide", () => {
  it("names a section whose address another section has", () => {
    const [, first] = /^ {2}- id: (\S+)$/m.exec(content.read(GUIDE)) ?? [];
    const [, second] = [...content.read(GUIDE).matchAll(/^ {2}- id: (\S+)$/gm)].map(([, id]) => id);
    content.replace(GUIDE, new RegExp(`^ {2}- id: ${second}$`, "m"), `  - id: ${first}`);
    expect(content.newProblems().join("\n")).toContain(
      `sections[1].id: found "${first}" a second time, expected each section once`,
    );
  });

  it("names a statement whose words would be the section's title", () => {
    content.replace(GUIDE, /^ {6}- id: \S+$/m, "      - id: title");
    expect(content.newProblems().join("\n")).toContain(
      `sections[0].id: found a statement called "title", expected another id: this one names the section's own words`,
    );
  });
});
