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

test("refuses a cluster that was there in the same wave, even if that one had issues, and keeps no second version", () => {
  const faulty = { ...assessment("a"), answers: { governance: { manager: 1, rules: "written" } } };
  const { accepted, rejected } = parseAssessments([faulty, assessment("a"), assessment("a", 2024)], ssme2022, {
    locale: "en",
  });
  expect(accepted.map(({ wave }) => wave)).toEqual([2024]);
  expect(
    rejected.map(({ index, issues, partial }) => [index, issues.map(({ code }) => code), partial?.answers]),
  ).toEqual([
    [0, ["wrong-type"], { governance: { rules: "written" } }],
    [1, ["duplicate-cluster"], undefined],
  ]);
  expect(rejected[1]?.issues[0]?.message).toBe(
    "cluster.id: cluster “a” was already given for wave 2022. Keep one entry for each cluster and wave, or correct the id.",
  );
});
