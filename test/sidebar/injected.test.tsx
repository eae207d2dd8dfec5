// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { wizard as en } from "../../src/text/en/wizard.ts";
import { doubt, fakeService, found, preview, written } from "./fake-service.ts";
import { atStep, press, words } from "./shown.tsx";

/** Names of people and metrics of the fakes, and what a hostile table calls them. */
const HOSTILE: Readonly<Record<string, string>> = {
  Ana: "<img src=x onerror=alert(1)>",
  Bruno: '"><svg onload=alert(2)>',
  Carla: "<script>alert(3)</script>",
  Diego: "javascript:alert(4)",
  Eva: "{{7*7}}' onfocus='alert(5)",
  Prima: "<iframe srcdoc='<script>alert(6)</script>'>",
  Citas: '" autofocus onfocus="alert(7)',
  Llamadas: "<a href=javascript:alert(8)>calls</a>",
  "(summary)": "<b onclick=alert(9)>summary</b>",
  "(1)": "<style>*{display:none}</style>",
  "(w1)": "<object data=x onerror=alert(10)>",
};

/** The same answer with hostile words wherever a fake has its own. */
const spoilt = <T,>(answer: T): T =>
  JSON.parse(JSON.stringify(answer), (_key, value: unknown) =>
    typeof value === "string" ? (HOSTILE[value] ?? value) : value,
  ) as T;

const service = {
  look: () =>
    spoilt(
      found({
        doubts: [
          doubt("same:Ana", { sentence: HOSTILE["Ana"]!, isOpen: true }),
          doubt("left:Bruno", { about: "people", sentence: HOSTILE["Bruno"]! }),
        ],
      }),
    ),
  preview: (question: Parameters<typeof preview>[0]) => spoilt(preview(question)),
  write: () => spoilt(written({ tab: HOSTILE["Carla"]!, sourceTab: HOSTILE["Ana"]! })),
};

/** Elements and attributes that run something or load it from elsewhere; those of the sidebar do neither. */
const running = (root: Element): readonly string[] =>
  [...root.querySelectorAll("*")].flatMap((element) => {
    const name = element.localName;
    const isElement = /^(script|iframe|img|object|embed|style|base|meta|link|a)$/.test(name);
    const attributes = [...element.attributes].filter(({ name: attribute }) =>
      /^(on.*|srcdoc|autofocus|formaction|action|xlink:href|href|src|data)$/.test(attribute),
    );
    return [
      ...(isElement ? [`<${name}>`] : []),
      ...attributes.map((one) => `<${name} ${one.name}="${one.value}">`),
    ];
  });

const STEPS = [
  ["data", "(1)"],
  ["metrics", "Prima"],
  ["review", "Ana"],
  ["season", null],
  ["potential", null],
  ["goals", "Bruno"],
  ["startLow", null],
  ["incentives", null],
] as const;

it.each(STEPS)("names that look like markup stay words on the screen of %s", async (step, name) => {
  const root = await atStep(step, fakeService(service));
  expect(running(root)).toEqual([]);
  if (name !== null) expect(words(root)).toContain(HOSTILE[name]!);
});

it("stay words when the goals are written", async () => {
  const root = await atStep("write", fakeService(service));
  await press(root, en.write.create, en.done.title);
  expect(words(root)).toContain(HOSTILE["Ana"]!);
  expect(running(root)).toEqual([]);
});
