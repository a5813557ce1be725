import { describe, expect, it } from "vitest";
import { type Atlas } from "../../content/atlas";
import { readChoice, writeChoice } from "./choice";

const atlas = {
  indicators: [{ id: "population" }, { id: "rent" }],
  municipalities: [{ id: "umea" }, { id: "sundsvall" }],
} as unknown as Atlas;

const read = (query: string) => readChoice(new URLSearchParams(query), atlas);

describe("readChoice", () => {
  it("takes what the atlas knows", () => {
    expect(read("show=rent&from=sundsvall&place=umea")).toEqual({
      choice: { show: "rent", from: "sundsvall", place: "umea" },
      leftOut: false,
    });
  });

  it("shows the first indicator where the address asks for none", () => {
    expect(read("")).toEqual({ choice: { show: "population", from: null, place: null }, leftOut: false });
  });

  it.each(["show=weather", "place=atlantis", "from=%00", "place=", "show=constructor", "place=Umea"])(
    "leaves %s out, and says so",
    (query) => {
      expect(read(query)).toEqual({ choice: { show: "population", from: null, place: null }, leftOut: true });
    },
  );

  it("keeps what is known beside what is not, and minds nobody else's parts", () => {
    expect(read("show=rent&place=atlantis&other=1")).toEqual({
      choice: { show: "rent", from: null, place: null },
      leftOut: true,
    });
    expect(read("other=1").leftOut).toBe(false);
  });
});

describe("writeChoice", () => {
  it("writes what readChoice reads, and leaves other parts", () => {
    const choice = { show: "rent", from: null, place: "umea" };
    const query = writeChoice(choice, new URLSearchParams("other=1&from=sundsvall"), atlas);
    expect(query.toString()).toBe("other=1&show=rent&place=umea");
    expect(readChoice(query, atlas).choice).toEqual(choice);
  });

  it("writes nothing for what the map shows by itself", () => {
    const choice = { show: "population", from: null, place: null };
    expect(writeChoice(choice, new URLSearchParams("show=rent&place=umea"), atlas).toString()).toBe("");
  });
});
