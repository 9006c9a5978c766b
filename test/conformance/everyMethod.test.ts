import { defineMethodology, eceiStyle, scoreAssessment, type Methodology, type MethodologyDefinition } from "ssme";
import { describe, expect, test } from "vitest";
import { naiveScore } from "../oracle/naiveScore.js";
import { randomFrom } from "../oracle/random.js";
import { randomAssessment } from "../oracle/randomAssessment.js";
import { withoutReasons } from "../oracle/withoutReasons.js";
import { asem, asemPillars } from "./asem/asem.js";
import { customerObsession } from "./cii/cii.js";
import { cmmi } from "./cmmi/cmmi.js";
import { ecovadis } from "./ecovadis/ecovadis.js";
import { invented } from "./ecei/invented.js";
import { hdi } from "./hdi/hdi.js";
import { hungary } from "./hungary/hungary.js";
import { leed } from "./leed/leed.js";
import { samm } from "./samm/samm.js";
import { sigma } from "./sigma/sigma.js";
import { tai, type Goalposts } from "./tai/tai.js";

const between: Record<string, Goalposts> = { patents: [0, 100], royalties: [10, "50.5"], schooling: ["0.8", 12] };

/** Two indicators for each pillar, one of them the better the smaller. */
const twoEach = Object.values(asemPillars)
  .flat()
  .flatMap((pillar) => [
    { id: "more", pillar, from: "0.5", to: 60 },
    { id: "less", pillar, from: 80, to: 5 },
  ]);

const methods: Readonly<Record<string, Methodology>> = {
  samm,
  cmmi,
  leed,
  ecovadis,
  cii: customerObsession({ leadership: 150, customers: 200, results: 150 }, "customers"),
  hungary,
  sigma,
  hdi,
  tai: tai(between, { royalties: "2.5" }),
  "tai, as a product": tai(between, {}, "geometric"),
  asem: asem(twoEach, "arithmetic"),
  "asem, geometric": asem(twoEach, "geometric"),
  ecei: eceiStyle(invented),
  "ecei, without parameters": eceiStyle(),
};

describe.each(Object.entries(methods))("%s", (_, method) => {
  test("is plain JSON: read back from a file it is the same method", () => {
    const read = JSON.parse(JSON.stringify(method)) as MethodologyDefinition<object>;
    expect(defineMethodology(read)).toEqual(method);
  });

  test("scores random answers as the second implementation does", { timeout: 60_000 }, () => {
    const random = randomFrom(2022);
    for (let count = 0; count < 100; count += 1) {
      const assessment = randomAssessment(random, method.root);
      const { scorecard } = naiveScore(assessment, method);
      expect(withoutReasons(scoreAssessment(assessment, method as Methodology<unknown>))).toEqual(scorecard);
    }
  });
});
