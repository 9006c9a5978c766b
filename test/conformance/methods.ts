import { eceiStyle, type Methodology } from "ssme";
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

/** Every other method that is expressed as data here, by name. */
export const methods: Readonly<Record<string, Methodology>> = {
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
