import { type FetchedSetting } from "../../schemas/refresh";
import { koladaAnswer, outlookRow, scbAnswer, type ScbQuestion } from "./published-answers";
import { type Answer, type Asked } from "./publisher-server";
import { countyCodes, municipalityCodes } from "./trial-facts";

/** A value that can be right. */
export function middleOf({ range: [low, high] }: FetchedSetting): number {
  return Math.round((low + high) / 2);
}

/** Answers every question about every source as its publisher would: in `year` every municipality has the middle of what can be right. */
export function answerAll(root: string, settings: readonly FetchedSetting[], year: number): (asked: Asked) => Answer {
  const codes = municipalityCodes(root);
  const round = `${year}-2`;
  const outlook = Array.from({ length: 150 }, (_, at) =>
    countyCodes(root).map((county) => outlookRow(at, county, round)),
  ).flat();
  return ({ path, body }) => {
    if (path === "/outlook.json") return { body: outlook };
    const setting = settings.find((one) => path.includes(one.from === "kolada" ? `/${one.kpi}/` : `/${one.table}/`));
    if (!setting) return { status: 404 };
    if (setting.from === "kolada") {
      const asked = Number(/\/year\/(\d+)/.exec(path)?.[1]);
      return {
        body: koladaAnswer(
          setting.kpi,
          asked,
          new Map(asked === year ? codes.map((code) => [code, middleOf(setting)]) : []),
        ),
      };
    }
    const parts = Object.values(setting.select).reduce((product, { length }) => product * length, 1);
    const valueOf = () => middleOf(setting) / setting.times / parts;
    return { body: scbAnswer(setting.table, JSON.parse(body) as ScbQuestion, String(year), setting.unit, valueOf) };
  };
}
