import { describe, expect, it } from "vitest";
import { withLevel } from "../../../../src/report/phrases/population.js";
import { subject } from "../../../../src/report/phrases/subject.js";
import { agree, have } from "../../../../src/report/phrases/verb.js";
import { share } from "../figure.js";

// The space that does not break is tested with the percentages; here it would only be hard to read.
const es = (numerator: number, denominator: number, short = false): string =>
  agree(subject(share(numerator, denominator), "es", { short }), have, "es").replaceAll("\u00a0", " ");
const en = (numerator: number, denominator: number, short = false): string =>
  agree(subject(share(numerator, denominator), "en", { short }), have, "en");

describe("subject", () => {
  it("prints a percentage from 30 respondents on, and counts below", () => {
    expect(es(8, 12)).toBe("ocho de las doce aglomeraciones que respondieron tienen");
    expect(es(20, 29)).toBe("veinte de las veintinueve aglomeraciones que respondieron tienen");
    expect(es(20, 30)).toBe("el 67 % de las 30 aglomeraciones que respondieron tiene");
    expect(en(20, 29)).toBe("twenty of the twenty-nine clusters that answered have");
    expect(en(20, 30)).toBe("67% of the 30 clusters that answered have");
  });

  it("keeps numerator and denominator in the short form", () => {
    expect(es(73, 100, true)).toBe("el 73 % (73 de 100) tiene");
    expect(es(8, 12, true)).toBe("ocho de las doce tienen");
    expect(en(73, 100, true)).toBe("73% (73 of 100) have");
  });

  it("has words for none, one, half and all", () => {
    expect(es(0, 100)).toBe("ninguna de las 100 aglomeraciones que respondieron tiene");
    expect(es(1, 100)).toBe("una de las 100 aglomeraciones que respondieron tiene");
    expect(es(50, 100)).toBe("la mitad de las 100 aglomeraciones que respondieron tiene");
    expect(es(2, 4)).toBe("dos de las cuatro aglomeraciones que respondieron tienen");
    expect(es(100, 100)).toBe("las 100 aglomeraciones que respondieron tienen");
    expect(en(0, 12)).toBe("none of the twelve clusters that answered has");
    expect(en(1, 12)).toBe("one of the twelve clusters that answered has");
    expect(en(6, 12)).toBe("half of the twelve clusters that answered have");
    expect(en(12, 12)).toBe("all twelve clusters that answered have");
  });

  it("speaks of a single respondent, and negates what it does not do", () => {
    expect(es(1, 1)).toBe("la única aglomeración que respondió tiene");
    expect(es(0, 1)).toBe("la única aglomeración que respondió no tiene");
    expect(en(0, 1)).toBe("the only cluster that answered does not have");
    expect(es(0, 1, true)).toBe("la única que respondió no tiene");
    expect(en(1, 1, true)).toBe("the only one that answered has");
  });

  it("never prints something as 0 % nor less than everything as 100 %", () => {
    expect(es(2, 1000, true)).toBe("menos del 1 % (2 de 1.000) tiene");
    expect(es(998, 1000, true)).toBe("más del 99 % (998 de 1.000) tiene");
    expect(en(998, 1000, true)).toBe("more than 99% (998 of 1,000) have");
  });

  it("can speak of other clusters than those that answered", () => {
    expect(subject(share(3, 4), "es", { population: withLevel }).text).toBe(
      "tres de las cuatro aglomeraciones con nivel decidido",
    );
  });
});
