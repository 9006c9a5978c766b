import { scoreAssessment, type Level, type Scorecard } from "ssme";
import { describe, expect, it } from "vitest";
import { answered, percent, smallGroup, smallMethodology } from "./smallMethodology.js";

const methodology = smallMethodology({
  children: { x: smallGroup({ a: percent, b: percent, constructor: percent }), y: smallGroup({ c: percent }) },
});
const score = (answers: object): Scorecard => scoreAssessment(answered(answers), methodology);
const x = { a: 10, b: 20, constructor: 60 };
const y = { c: 50 };
const expected = score({ x, y });

describe("answers, however they stand in their objects", () => {
  it.each([
    ["in another order", { y, x: { constructor: 60, b: 20, a: 10 } }],
    ["among others", { other: 1, x: { z: 0, a: 10, q: {}, b: 20, 7: 7, constructor: 60 }, more: [], y, last: 1 }],
    [
      "without a prototype",
      Object.assign(Object.create(null), { x: Object.assign(Object.create(null), x), y }) as object,
    ],
    [
      "in an object of a class",
      Object.assign(Object.create(Date.prototype) as object, { x: Object.assign(new Date(0), x), y }),
    ],
    ["behind a proxy", new Proxy({ x: new Proxy(x, {}), y }, {})],
  ])("are the same: %s", (_, answers) => {
    expect(score(answers)).toStrictEqual(expected);
  });

  it("are none if they are hidden, as for JSON", () => {
    const hidden = Object.defineProperty({ ...x }, "b", { value: "no answer", enumerable: false });
    expect(score({ x: hidden, y })).toStrictEqual(score({ x: { a: 10, constructor: 60 }, y }));
    const invalid = Object.defineProperty({ ...x, a: "none" }, "b", { value: "no answer", enumerable: false });
    expect(() => score({ x: invalid, y })).toThrow(/^The answers were not parsed.*\n- x\.a: [^\n]*$/);
  });

  it("are looked for by name in lists, however long these are", () => {
    const unlisted = (list: object): unknown =>
      new Proxy(list, {
        ownKeys: () => {
          throw new Error("gone through");
        },
      });
    expect(score({ x: unlisted([1, 2]), y })).toStrictEqual(score({ y }));
    expect(score({ x: unlisted(Object.assign([1, 2], x)), y })).toStrictEqual(expected);
    expect(score({ x: Object.assign(new Float64Array(2), x), y })).toStrictEqual(expected);
  });

  it("are none if they are inherited", () => {
    const absent = score({ x: { a: 10 }, y });
    expect(score({ x: Object.assign(Object.create({ b: 20 }) as object, { a: 10 }), y })).toStrictEqual(absent);
    expect(score({ x: { a: 10, __proto__: { b: 20, constructor: 60 } }, y })).toStrictEqual(absent);
    expect(score(Object.create({ x, y }) as object)).toStrictEqual(score({}));
  });

  it("are read once each, as they come", () => {
    const read: string[] = [];
    const log = <T>(id: string, value: T): T => {
      read.push(id);
      return value;
    };
    const spied = {
      get constructor() {
        return log("constructor", 60);
      },
      get b() {
        return log("b", 20);
      },
      get a() {
        return log("a", 10);
      },
    };
    expect(score({ y, x: spied })).toStrictEqual(expected);
    expect(read).toEqual(["constructor", "b", "a"]);
  });

  it("may be scored while others are", () => {
    const inner: Scorecard[] = [];
    const scoring = {
      a: 10,
      get b() {
        inner.push(score({ x: { a: 99, b: 98, constructor: 97 }, y: { c: 96 } }));
        return 20;
      },
      constructor: 60,
    };
    expect(score({ x: scoring, y })).toStrictEqual(expected);
    expect(inner).toStrictEqual([score({ x: { a: 99, b: 98, constructor: 97 }, y: { c: 96 } })]);
  });

  it("leave nothing behind that the next ones could meet", () => {
    const failing = {
      ...x,
      get b(): number {
        throw new Error("no answer");
      },
    };
    expect(() => score({ x: failing, y })).toThrow("no answer");
    expect(() => score({ x: { a: "none" }, y })).toThrow("parseAssessment");
    expect(score({})).toStrictEqual(score({ x: null, y: undefined }));
    expect(score({ x, y })).toStrictEqual(expected);
  });
});

describe("answers behind getters that score as well", () => {
  // So many digits that a cell does not hold them: what needs the answer asks for it again.
  const long = "6.12345678901234567891";
  const shares = ({ areas }: Scorecard): unknown =>
    Object.fromEntries(Object.entries(areas).map(([id, area]) => [id, area.contribution]));

  const text = { es: "texto", en: "text" };
  const level: Level = {
    ...{ id: "l", name: text, description: text, provenance: { status: "assumed", source: "test" } },
    requires: [{ path: "aside", atLeast: 5 }],
  };

  it.each([
    ["in an area of no weight", { aside: { ...percent, weight: 0 }, b: smallGroup({ q: percent }) }, { b: { q: 2 } }],
    [
      "on which a level of an area depends",
      {
        b: smallGroup({ q: percent }, { levels: [level] }),
        aside: percent,
      },
      { b: { q: 2 } },
    ],
  ])("leave the contributions of areas as they are: %s", (_, children, answers) => {
    const nested = smallMethodology({ children: { ...children, c: smallGroup({ q: percent, r: percent }) } });
    const other = answered({ aside: 1, b: { q: 0 }, c: { q: 100, r: 100 } });
    const given = { ...answers, c: { q: 30 } };
    const spied = {
      ...given,
      get aside() {
        scoreAssessment(other, nested);
        return long;
      },
    };
    expect(shares(scoreAssessment(answered(spied), nested))).toEqual(
      shares(scoreAssessment(answered({ ...given, aside: long }), nested)),
    );
  });
});
