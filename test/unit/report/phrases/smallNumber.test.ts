import { describe, expect, it } from "vitest";
import { smallNumber } from "../../../../src/report/phrases/smallNumber.js";

describe("smallNumber", () => {
  it("writes counts under 30 as words, in the feminine, and from 30 on in digits", () => {
    const es = [1, 12, 16, 21, 22, 29, 30, 1000].map((count) => smallNumber(count, "es"));
    expect(es).toEqual(["una", "doce", "dieciséis", "veintiuna", "veintidós", "veintinueve", "30", "1.000"]);
    const en = [1, 12, 16, 21, 22, 29, 30, 1000].map((count) => smallNumber(count, "en"));
    expect(en).toEqual(["one", "twelve", "sixteen", "twenty-one", "twenty-two", "twenty-nine", "30", "1,000"]);
  });
});
