import { attribute } from "../phrases/verb.js";
import { optionsOf } from "./answers.js";
import { statement } from "./blocks.js";
import type { Statement } from "./bulletin.js";
import { stateClaim } from "./claim.js";
import type { Context } from "./context.js";

const path = "businessImpact.attribution";
const due: readonly [string, string] = ["partly", "mostly"];

/**
 * States what the initiatives declared about the cause of the change, and how far that goes.
 *
 * Growth is never told as a result of the initiatives. Only if more than half of the answers say that it is due to them
 * "partly" or "mostly" does the bulletin speak of attribution, as a declaration and not as a measured effect, since
 * there is no group to compare with. Otherwise it says that the change is not attributed to them.
 */
export function attribution({ summary, locale }: Context): readonly Statement[] {
  const declared = stateClaim(
    {
      path,
      options: due,
      verb: attribute,
      complement: {
        es: "esa variación, en parte o en su mayor parte, a las acciones de la iniciativa",
        en: "this change, partly or mostly, to the actions of the initiative",
      },
    },
    summary,
    locale,
  );
  const figures = optionsOf(summary, path) ?? {};
  const numerator = due.reduce((sum, option) => sum + (figures[option]?.numerator ?? 0), 0);
  const majority = declared !== null && 2 * numerator > (figures[due[0]]?.denominator ?? 0);
  const limit = majority
    ? {
        es: "Es lo declarado, no un efecto medido: no hay un grupo de empresas con el cual comparar.",
        en: "That is what was declared, not a measured effect: there is no group of companies to compare with.",
      }
    : {
        es: "La variación se presenta, por tanto, sin atribuirla a las iniciativas.",
        en: "The change is therefore presented without attributing it to the initiatives.",
      };
  const unknown = {
    es: "No se sabe en qué medida esa variación se debe a las iniciativas, y aquí no se les atribuye.",
    en: "How far this change is due to the initiatives is not known, and it is not attributed to them here.",
  };
  return declared === null ? [statement(unknown[locale])] : [declared, statement(limit[locale])];
}
