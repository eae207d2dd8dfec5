import { functions as english } from "../../text/en/functions.ts";
import { functions as spanish } from "../../text/es/functions.ts";
import type { CustomFunction, Parameter } from "./custom-function.ts";

type FunctionName = keyof typeof english;
type Shape = Pick<Parameter, "type" | "optional" | "isTable" | "example">;

/** Words and parameters of a function in both languages, in the order of its signature. */
export const described = <Name extends FunctionName>(
  name: Name,
  shapes: Readonly<Record<keyof (typeof english)[Name]["parameters"], Shape>>,
): Pick<CustomFunction, "name" | "text" | "parameters"> => {
  const [en, es] = [english[name], spanish[name]];
  const words = (parameters: object) => parameters as Readonly<Record<string, string>>;
  return {
    name,
    text: { en: en.does, es: es.does },
    parameters: Object.entries<Shape>(shapes).map(([parameter, shape]) => ({
      name: parameter,
      ...shape,
      text: { en: words(en.parameters)[parameter]!, es: words(es.parameters)[parameter]! },
    })),
  };
};
