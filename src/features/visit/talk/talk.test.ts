import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countHands, dropHands, dropQuestion, MOST_QUESTIONS, NOTHING_SAID, parkQuestion } from "./talk";

describe("parked questions", () => {
  it("are kept once each, in their order, tidied, and never too many", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 80 }), (typed) => {
        const { questions } = typed.reduce(parkQuestion, NOTHING_SAID);
        expect(new Set(questions).size).toBe(questions.length);
        expect(questions.length).toBeLessThanOrEqual(MOST_QUESTIONS);
        for (const question of questions) expect(question).toBe(question.trim());
      }),
    );
  });

  it("can be taken off again", () => {
    const talk = parkQuestion(parkQuestion(NOTHING_SAID, "Finns det buss?"), "Är det mörkt?");
    expect(dropQuestion(talk, 0).questions).toEqual(["Är det mörkt?"]);
  });
});

describe("counted hands", () => {
  it("keep the last count of a topic", () => {
    const talk = countHands(countHands(NOTHING_SAID, "life", 4), "life", 7);
    expect(talk.hands).toEqual([{ topic: "life", hands: 7 }]);
    expect(dropHands(talk, "life").hands).toEqual([]);
  });

  it.each([-1, 2.5, Number.NaN, 501])("refuse %s", (hands) => {
    expect(countHands(NOTHING_SAID, "life", hands)).toBe(NOTHING_SAID);
  });
});
