import { ssme2022 } from "ssme";
import { parseAssessments } from "ssme/input";
import { expect, test } from "vitest";

const assessment = (id: string, wave = 2022) => ({ cluster: { id, name: id }, wave, origin: "example", answers: {} });

test("accepts from a generator, in order, whatever stands between", () => {
  function* inputs(): Generator {
    yield assessment("b");
    yield "nothing";
    yield assessment("a");
  }
  const { accepted, rejected } = parseAssessments(inputs(), ssme2022, { locale: "en" });
  expect(accepted.map(({ cluster }) => cluster.id)).toEqual(["b", "a"]);
  expect(rejected).toMatchObject([
    { index: 1, partial: null, issues: [{ code: "wrong-type", received: "“nothing”" }] },
  ]);
});

test.each<[unknown, string]>([
  [{}, "Se recibió un objeto, pero se espera una lista con una evaluación en cada elemento."],
  [assessment("a"), "Se recibió un objeto, pero se espera una lista con una evaluación en cada elemento."],
  ["text", "Se recibió «text», pero se espera una lista con una evaluación en cada elemento."],
  [null, "Se recibió un valor vacío, pero se espera una lista con una evaluación en cada elemento."],
])("tells what is no list: %j", (inputs, message) => {
  const parsed = parseAssessments(inputs as Iterable<unknown>, ssme2022);
  expect(parsed).toMatchObject({ accepted: [], rejected: [], issues: [{ code: "not-a-list", path: "", message }] });
});

test("finds nothing wrong with a list of none", () => {
  expect(parseAssessments([], ssme2022)).toEqual({ accepted: [], rejected: [], issues: [] });
});

const faultyAnswers = { governance: { manager: 1, rules: "written" } };

test("accepts a corrected cluster after one that was refused, and keeps no second version", () => {
  const faulty = { ...assessment("a"), answers: faultyAnswers };
  const { accepted, rejected } = parseAssessments(
    [faulty, assessment("a"), assessment("a", 2024), assessment("a"), faulty],
    ssme2022,
    { locale: "en" },
  );
  expect(accepted).toEqual([assessment("a"), assessment("a", 2024)]);
  expect(rejected.map(({ index, issues, partial }) => [index, issues.map(({ code }) => code), partial])).toEqual([
    [0, ["wrong-type", "duplicate-cluster"], null],
    [3, ["duplicate-cluster"], null],
    [4, ["wrong-type", "duplicate-cluster"], null],
  ]);
  expect(rejected[1]?.issues[0]?.message).toBe(
    "cluster.id: cluster “a” is also in the entry with index 1 for wave 2022, which is accepted. " +
      "Keep one entry for each cluster and wave, or correct the id.",
  );
});

test("keeps the valid rest of the first where a cluster was refused each time", () => {
  const faulty = { ...assessment("a"), answers: faultyAnswers };
  const { accepted, rejected } = parseAssessments([null, faulty, faulty], ssme2022);
  expect(accepted).toEqual([]);
  expect(rejected.map(({ partial }) => partial?.answers)).toEqual([
    undefined,
    { governance: { rules: "written" } },
    undefined,
  ]);
  expect(rejected[2]?.issues[1]?.message).toContain(
    "el clúster «a» también está en el elemento de índice 1 para la ola 2022, que tampoco se acepta.",
  );
});
