import { describe, expect, it } from "vitest";
import { fraction } from "../../../../src/numeric/fraction.js";
import { uncapitalise } from "../../../../src/report/phrases/capitalise.js";
import { fieldDates } from "../../../../src/report/phrases/fieldDates.js";
import { joinList } from "../../../../src/report/phrases/list.js";
import { printNumber } from "../../../../src/numeric/printNumber.js";
import { measurementName } from "../../../../src/report/phrases/measurementName.js";
import { printPercent } from "../../../../src/report/phrases/percent.js";

describe("printNumber", () => {
  it("writes decimals and thousands as each language does", () => {
    expect(printNumber(fraction(37_728), 0, "es")).toBe("37.728");
    expect(printNumber(fraction(37_728), 0, "en")).toBe("37,728");
    expect(printNumber(fraction("0.5"), 1, "es")).toBe("0,5");
    expect(printNumber(fraction("1234567.25"), 1, "es")).toBe("1.234.567,3");
    expect(printNumber(fraction(12), 1, "es")).toBe("12,0");
  });

  it("prints a true minus sign, and none before zero", () => {
    expect(printNumber(fraction("-3.5"), 1, "es")).toBe("−3,5");
    expect(printNumber(fraction("-0.01"), 1, "es")).toBe("0,0");
  });
});

describe("printPercent", () => {
  it("keeps number and sign together in Spanish", () => {
    expect(printPercent({ n: 64n, d: 100n }, "es")).toBe("64\u00a0%");
    expect(printPercent({ n: 64n, d: 100n }, "en")).toBe("64%");
  });

  it("rounds once, from the exact ratio", () => {
    expect(printPercent({ n: 1n, d: 8n }, "es")).toBe("13\u00a0%");
    expect(printPercent({ n: 36_249n, d: 37_728n }, "es")).toBe("96\u00a0%");
  });
});

describe("joinList", () => {
  it("joins with y, and with e before the sound i", () => {
    expect(joinList([], "es")).toBe("");
    expect(joinList(["café"], "es")).toBe("café");
    expect(joinList(["café", "cacao"], "es")).toBe("café y cacao");
    expect(joinList(["agroindustria", "manufactura", "servicios"], "es")).toBe(
      "agroindustria, manufactura y servicios",
    );
    expect(joinList(["academia", "industria"], "es")).toBe("academia e industria");
    expect(joinList(["padres", "hijos"], "es")).toBe("padres e hijos");
    expect(joinList(["carbón", "hierro"], "es")).toBe("carbón y hierro");
    expect(joinList(["academia", "industry"], "en")).toBe("academia and industry");
  });
});

describe("uncapitalise", () => {
  it("leaves abbreviations alone", () => {
    expect(uncapitalise("Café")).toBe("café");
    expect(uncapitalise("Área")).toBe("área");
    expect(uncapitalise("I+D+i o desarrollo")).toBe("I+D+i o desarrollo");
    expect(uncapitalise("TIC")).toBe("TIC");
  });
});

describe("measurementName", () => {
  it("says small numbers as ordinals and anything else as it is", () => {
    expect(measurementName({ version: "4", year: 2022 }, "es")).toBe("la cuarta versión de la medición");
    expect(measurementName({ version: "4", year: 2022 }, "en")).toBe("the fourth version of the measurement");
    expect(measurementName({ version: "12", year: 2038 }, "es")).toBe("la versión 12 de la medición");
    expect(measurementName({ version: "2022-B", year: 2022 }, "es")).toBe("la versión 2022-B de la medición");
    expect(measurementName({ version: "0", year: 2022 }, "en")).toBe("version 0 of the measurement");
  });

  it("does not say the year twice", () => {
    expect(measurementName({ version: "2024", year: 2024 }, "es")).toBe("la medición");
  });
});

describe("fieldDates", () => {
  const wave = { version: "4", year: 2022 };

  it("says the months, and the year once where it is the same", () => {
    expect(fieldDates({ ...wave, fieldStart: "2022-07", fieldEnd: "2022-09" }, "es")).toBe(
      "entre julio y septiembre de 2022",
    );
    expect(fieldDates({ ...wave, fieldStart: "2021-11-02", fieldEnd: "2022-01-30" }, "es")).toBe(
      "entre noviembre de 2021 y enero de 2022",
    );
    expect(fieldDates({ ...wave, fieldStart: "2022-07-01", fieldEnd: "2022-07-30" }, "en")).toBe("in July 2022");
  });

  it("says what it knows", () => {
    expect(fieldDates({ ...wave, fieldEnd: "2022-09" }, "es")).toBe("hasta septiembre de 2022");
    expect(fieldDates({ ...wave, fieldStart: "2022-09" }, "en")).toBe("from September 2022");
    expect(fieldDates(wave, "es")).toBeNull();
    expect(fieldDates({ ...wave, fieldStart: "2022-13" }, "es")).toBeNull();
  });
});
