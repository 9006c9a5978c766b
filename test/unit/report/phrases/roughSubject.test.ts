import { describe, expect, it } from "vitest";
import { agree, stay } from "../../../../src/report/phrases/verb.js";
import { roughSubject } from "../../../../src/report/phrases/roughSubject.js";
import { share } from "../figure.js";

const es = (numerator: number, denominator: number): string =>
  agree(roughSubject(share(numerator, denominator), "es"), stay, "es").replace(
    "las aglomeraciones que respondieron",
    "ellas",
  );

describe("roughSubject", () => {
  it.each([
    [5, "menos de una décima parte de ellas (5 de 100) está"],
    [8, "casi una décima parte de ellas (8 de 100) está"],
    [10, "una décima parte de ellas (10 de 100) está"],
    [11, "más de una décima parte de ellas (11 de 100) está"],
    [22, "casi la cuarta parte de ellas (22 de 100) está"],
    [25, "la cuarta parte de ellas (25 de 100) está"],
    [30, "más de la cuarta parte de ellas (30 de 100) está"],
    [33, "casi un tercio de ellas (33 de 100) está"],
    [50, "la mitad de ellas (50 de 100) está"],
    [51, "más de la mitad de ellas (51 de 100) está"],
    [64, "casi dos tercios de ellas (64 de 100) están"],
    [75, "tres cuartas partes de ellas (75 de 100) están"],
    [95, "más de nueve de cada diez de ellas (95 de 100) están"],
  ])("says %i of 100 in words", (numerator, words) => {
    expect(es(numerator, 100)).toBe(words);
  });

  it("compares exactly: two thirds are two thirds", () => {
    expect(es(8, 12)).toBe("dos tercios de ellas (8 de 12) están");
    expect(es(66, 99)).toBe("dos tercios de ellas (66 de 99) están");
    expect(es(1_000_000, 3_000_001)).toBe("casi un tercio de ellas (1.000.000 de 3.000.001) está");
  });

  it("says none, one and all as they are", () => {
    expect(es(0, 100)).toBe("ninguna de las 100 aglomeraciones que respondieron está");
    expect(es(1, 12)).toBe("una de las doce aglomeraciones que respondieron está");
    expect(es(12, 12)).toBe("las doce aglomeraciones que respondieron están");
  });
});
