import { describe, expect, it } from "vitest";
import { scbAnswer, valuesOnly, type ScbQuestion } from "./testing/published-answers";
import { type Answer, type Asked } from "./testing/publisher-server";
import { useRefreshTrial } from "./testing/refresh-trial";
import { readValuesFile } from "./values-file";

const trial = useRefreshTrial();

const questionOf = ({ body }: Asked) => JSON.parse(body) as ScbQuestion;
const held = (id: string) => valuesOnly(readValuesFile(trial.root, id));

/** Runs the refresh of one indicator, expects every file to be as it was, and gives what was said. */
async function expectRefused(id: string): Promise<string> {
  const before = trial.facts();
  const [outcome] = await trial.run(id);
  expect(trial.facts()).toEqual(before);
  expect(outcome?.state).toBe("failed");
  return outcome?.lines.join("\n") ?? "";
}

describe("a table of SCB", () => {
  it("is asked for all municipalities by name and for its newest year", async () => {
    const values = held("population");
    trial.answers((asked) => ({
      body: scbAnswer(
        "TAB5557",
        questionOf(asked),
        "2025",
        "antal personer",
        ({ Region = "" }) => values.get(Region) ?? null,
      ),
    }));
    expect((await trial.run("population"))[0]).toEqual({
      id: "population",
      state: "unchanged",
      lines: ["2025 → 2025; 0 changed, 0 new, 0 gone, 290 the same"],
    });
    const [asked] = trial.asked;
    expect(asked).toMatchObject({ method: "POST", path: "/scb/tables/TAB5557/data?lang=sv&outputFormat=json-stat2" });
    expect(asked?.headers["content-type"]).toBe("application/json");
    const { selection } = asked ? questionOf(asked) : { selection: [] };
    expect(Object.fromEntries(selection.map(({ variableCode, valueCodes }) => [variableCode, valueCodes]))).toEqual({
      Region: [...values.keys()],
      Civilstand: ["SC"],
      Alder: ["TotSA"],
      Kon: ["TotSa"],
      ContentsCode: ["000007ME"],
      Tid: ["top(1)"],
    });
  });

  it("that counts in thousands is written in ones, without the traces of binary fractions", async () => {
    trial.answers((asked) => ({
      body: scbAnswer("TAB1169", questionOf(asked), "2025", "medelvärde, tusen kronor", () => 1146.3),
    }));
    const [outcome] = await trial.run("house_price");
    expect(outcome?.state).toBe("refreshed");
    expect(new Set(held("house_price").values())).toEqual(new Set([1146300]));
  });

  it("with several kinds is added up, and a part that is missing makes the whole missing", async () => {
    trial.answers((asked) => ({
      body: scbAnswer("TAB2538", questionOf(asked), "2025", "antal", ({ Region, Hustyp }) =>
        Hustyp === "FLERBO" ? 30 : Region === "2480" ? null : 12,
      ),
    }));
    await trial.run("homes_built");
    expect(held("homes_built").size).toBe(289);
    expect(new Set(held("homes_built").values())).toEqual(new Set([42]));
  });

  it("takes a figure that SCB marks with dots for missing, whatever number stands there", async () => {
    const values = held("rent");
    trial.answers((asked) => {
      const answer = scbAnswer(
        "TAB4590",
        questionOf(asked),
        "2025",
        "kronor",
        ({ Region = "" }) => values.get(Region) ?? null,
      );
      return { body: { ...answer, status: { "0": "..", "1": ".", "2": "r" } } };
    });
    const [outcome] = await trial.run("rent");
    expect(outcome?.lines).toContain("gone: Upplands Väsby, Vallentuna");
    expect([...held("rent").keys()][0]).toBe("0117");
  });

  it("is read in the order of its index, not of its keys", async () => {
    const values = held("population");
    trial.answers((asked) => {
      const question = questionOf(asked);
      const turned = {
        selection: question.selection
          .map((part) => ({ ...part, valueCodes: part.valueCodes.toReversed() }))
          .toReversed(),
      };
      return {
        body: scbAnswer("TAB5557", turned, "2025", "antal personer", ({ Region = "" }) => values.get(Region) ?? null),
      };
    });
    expect((await trial.run("population"))[0]?.state).toBe("unchanged");
  });
});

describe("a fault of SCB leaves every file as it was and says", () => {
  type Body = ReturnType<typeof scbAnswer>;
  const answer = (asked: Asked, year = "2025", change: (body: Body) => unknown = (body) => body): Answer => {
    const values = held("population");
    const valueOf = ({ Region = "" }) => values.get(Region) ?? null;
    return { body: change(scbAnswer("TAB5557", questionOf(asked), year, "antal personer", valueOf)) };
  };
  const changed = (change: (body: Body) => unknown) => (asked: Asked) => answer(asked, "2025", change);

  it.each<[string, (asked: Asked) => Answer, RegExp]>([
    [
      "a code that is gone",
      () => ({ status: 400, body: { type: "Parameter error", title: "Non-existent value", status: 400 } }),
      /answered 400 Bad Request, .*Non-existent value.*\nCheck the ids/,
    ],
    ["an older year", (asked) => answer(asked, "2024"), /the newest year is 2024, and we hold 2025/],
    ["a year to come", (asked) => answer(asked, "2031"), /2031, which has not come/],
    ["a month", (asked) => answer(asked, "2025M12"), /is of 2025M12 and not of one year/],
    [
      "another table",
      changed((body) => ({ ...body, extension: { px: { tableid: "TAB638" } } })),
      /is of the table TAB638/,
    ],
    [
      "another unit",
      changed((body) => JSON.parse(JSON.stringify(body).replace("antal personer", "tusental")) as unknown),
      /counts in "tusental" and not in "antal personer"/,
    ],
    [
      "other kinds than asked",
      changed((body) => JSON.parse(JSON.stringify(body).replaceAll("TotSa", "1")) as unknown),
      /holds 1 of Kon and not TotSa/,
    ],
    [
      "289 municipalities, an unknown one in the place of one of ours",
      changed((body) => JSON.parse(JSON.stringify(body).replaceAll('"2480"', '"9999"')) as unknown),
      /names the municipality 9999/,
    ],
    [
      "289 municipalities",
      changed((body) => ({ ...body, value: [null, ...body.value.slice(1)] })),
      /1 municipalities are without a value, 0 may be: Upplands Väsby/,
    ],
    [
      "too few values",
      changed((body) => ({ ...body, value: body.value.slice(1) })),
      /as many values as the sizes make/,
    ],
    [
      "a value that is a text",
      changed((body) => ({ ...body, value: ["..", ...body.value.slice(1)] })),
      /at value\[0\] stands ".."/,
    ],
    [
      "a value out of range",
      changed((body) => ({ ...body, value: [7, ...body.value.slice(1)] })),
      /Upplands Väsby has 7, outside 1500 to/,
    ],
    [
      "an index with a hole",
      changed((body) => JSON.parse(JSON.stringify(body).replace('"2584":289', '"2584":300')) as unknown),
      /does not say which values of Region/,
    ],
    [
      "a variable more",
      changed((body) => ({ ...body, id: [...body.id, "Extra"], size: [...body.size, 1] })),
      /has the variables .*Extra/,
    ],
    [
      "the old kind of answer",
      () => ({ body: { columns: [], data: [{ key: ["0114"], values: ["1"] }] } }),
      /another shape than the published one/,
    ],
  ])("%s", async (_, respond, said) => {
    trial.answers(respond);
    expect(await expectRefused("population")).toMatch(said);
  });
});
