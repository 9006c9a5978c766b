import { defineMethodology, type Methodology } from "ssme";
import { group, level, pointsOutOf, same } from "../nodes.js";

/**
 * The CII Award for Customer Obsession: 500 points, of which the award takes 350, half of every category and 60 per cent of
 * the one about customers; whoever falls short of these is recognised one level below.
 */
export function customerObsession(maxima: Readonly<Record<string, number>>, customer: string): Methodology<object> {
  const half = Object.entries(maxima).map(([path, maximum]) => ({ path, atLeast: maximum / 2 }));
  return defineMethodology({
    id: "cii-customer-obsession",
    version: "1",
    title: same("CII Award for Customer Obsession"),
    official: false,
    scale: 500,
    rounding: { decimals: 0, mode: "down" },
    classifyOn: "exact",
    ladder: "highest",
    root: group(
      same("CII IQ"),
      Object.fromEntries(Object.entries(maxima).map(([id, maximum]) => [id, pointsOutOf(maximum, same(id))])),
    ),
    levels: [
      level(
        "active-engagement",
        { es: "participación activa del cliente", en: "active customer engagement" },
        { atLeast: 200 },
      ),
      level("centricity", { es: "centrado en el cliente", en: "customer centricity" }, { atLeast: 300 }),
      level(
        "award",
        { es: "premio", en: "award" },
        {
          atLeast: 350,
          requires: [...half, { path: customer, atLeast: ((maxima[customer] ?? 0) * 3) / 5 }],
        },
      ),
    ],
    checks: [],
  });
}
