import type { Cell, Grid } from "../../../../src/sheet/cell.ts";
import type { Deal } from "./deals.ts";

/** How a CRM's screens write a list of deals. */
export interface DealExport {
  readonly grid: Grid;
  /** What the metrics are called that deals become: worth, won, opened. */
  readonly names: readonly [amount: string, won: string, opened: string];
}

const SALESFORCE = [
  "Prospecting",
  "Qualification",
  "Needs Analysis",
  "Proposal/Price Quote",
  "Negotiation/Review",
];
const HUBSPOT = [
  "Appointment scheduled",
  "Qualified to buy",
  "Presentation scheduled",
  "Decision maker bought-in",
  "Contract sent",
];
export const PIPEDRIVE = [
  "Qualified",
  "Contact Made",
  "Demo Scheduled",
  "Proposal Made",
  "Negotiations Started",
];
const HUBSPOT_ES = [
  "Cita programada",
  "Calificado para comprar",
  "Presentación programada",
  "Decisor involucrado",
  "Contrato enviado",
];
const PIPEDRIVE_ES = [
  "Calificado",
  "Contacto establecido",
  "Demostración programada",
  "Propuesta presentada",
  "Negociaciones iniciadas",
];
const CHANCES = [10, 20, 40, 75, 90];

const two = (number: number) => String(number).padStart(2, "0");
const iso = (day: Date) => day.toISOString().slice(0, 10);
const withTime = (day: Date) => day.toISOString().slice(0, 16).replace("T", " ");
const american = (day: Date) =>
  `${day.getUTCMonth() + 1}/${day.getUTCDate()}/${day.getUTCFullYear()}`;
const spanish = (day: Date) =>
  `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}`;
const euros = (amount: number) => `${String(amount).replace(/\B(?=(\d{3})+$)/g, ".")},00 €`;

const one =
  (stages: readonly string[], won: string, lost: string) =>
  ({ state, reached }: Deal) =>
    ({ won, lost, open: stages[reached]! })[state];
const chance = ({ state, reached }: Deal) =>
  ({ won: 100, lost: 0, open: CHANCES[reached]! })[state];
const ended = (deal: Deal, write: (day: Date) => string) =>
  deal.state === "open" ? "" : write(deal.ends);
const table = (
  deals: readonly Deal[],
  headings: readonly string[],
  row: (deal: Deal) => readonly Cell[],
): Grid => [headings, ...deals.map(row)];

export const salesforce = (deals: readonly Deal[]): DealExport => {
  const stage = one(SALESFORCE, "Closed Won", "Closed Lost");
  return {
    names: ["Amount", "Closed Won", "Created"],
    grid: table(
      deals,
      [
        "Opportunity Owner",
        "Account Name",
        "Opportunity Name",
        "Stage",
        "Fiscal Period",
        "Amount",
        "Expected Revenue",
        "Probability (%)",
        "Age",
        "Close Date",
        "Created Date",
        "Next Step",
        "Lead Source",
        "Type",
      ],
      (deal) => [
        deal.owner,
        "Acme",
        `Acme ${deal.id}`,
        stage(deal),
        "Q1-2025",
        deal.amount,
        deal.amount / 2,
        chance(deal),
        31,
        american(deal.ends),
        american(deal.opened),
        "",
        "Web",
        "New Business",
      ],
    ),
  };
};

export const salesforceEs = (deals: readonly Deal[]): DealExport => {
  const stage = one(SALESFORCE, "Cerrada ganada", "Cerrada perdida");
  return {
    names: ["Importe", "Cerrada ganada", "creación"],
    grid: table(
      deals,
      [
        "Propietario de la oportunidad",
        "Nombre de la cuenta",
        "Nombre de la oportunidad",
        "Etapa",
        "Importe",
        "Probabilidad (%)",
        "Antigüedad",
        "Fecha de cierre",
        "Fecha de creación",
      ],
      (deal) => [
        deal.owner,
        "Acme",
        `Acme ${deal.id}`,
        stage(deal),
        euros(deal.amount),
        chance(deal),
        31,
        spanish(deal.ends),
        spanish(deal.opened),
      ],
    ),
  };
};

export const hubspot = (deals: readonly Deal[]): DealExport => {
  const stage = one(HUBSPOT, "Closed won", "Closed lost");
  return {
    names: ["Amount", "Closed won", "Create"],
    grid: table(
      deals,
      [
        "Record ID",
        "Deal Name",
        "Deal Stage",
        "Pipeline",
        "Close Date",
        "Create Date",
        "Deal owner",
        "Amount",
        "Amount in company currency",
        "Currency",
        "Is Closed Won",
        "Is closed lost",
      ],
      (deal) => [
        deal.id,
        `Acme ${deal.id}`,
        stage(deal),
        "Sales Pipeline",
        ended(deal, withTime),
        withTime(deal.opened),
        deal.owner,
        deal.amount,
        deal.amount,
        "EUR",
        String(deal.state === "won"),
        String(deal.state === "lost"),
      ],
    ),
  };
};

export const hubspotEs = (deals: readonly Deal[]): DealExport => {
  const stage = one(HUBSPOT_ES, "Cierre ganado", "Cierre perdido");
  return {
    names: ["Valor", "Cierre ganado", "creación"],
    grid: table(
      deals,
      [
        "ID de registro",
        "Nombre del negocio",
        "Etapa del negocio",
        "Pipeline",
        "Fecha de cierre",
        "Fecha de creación",
        "Propietario del negocio",
        "Valor",
        "Valor en la moneda de la empresa",
        "Moneda",
      ],
      (deal) => [
        deal.id,
        `Acme ${deal.id}`,
        stage(deal),
        "Ventas",
        withTime(deal.ends),
        withTime(deal.opened),
        deal.owner,
        deal.amount,
        deal.amount,
        "EUR",
      ],
    ),
  };
};

export const pipedrive = (deals: readonly Deal[]): DealExport => ({
  names: ["Value", "Won", "Deal created"],
  grid: table(
    deals,
    [
      "Deal - ID",
      "Deal - Title",
      "Deal - Organization",
      "Deal - Contact person",
      "Deal - Owner",
      "Deal - Value",
      "Deal - Currency of Value",
      "Deal - Weighted value",
      "Deal - Probability",
      "Deal - Status",
      "Deal - Stage",
      "Deal - Pipeline",
      "Deal - Deal created",
      "Deal - Update time",
      "Deal - Last stage change",
      "Deal - Lost time",
      "Deal - Deal closed on",
      "Deal - Won time",
      "Deal - Expected close date",
      "Deal - Total activities",
    ],
    (deal) => [
      deal.id,
      `Acme ${deal.id}`,
      "Acme",
      "Bob",
      deal.owner,
      deal.amount,
      "EUR",
      deal.amount,
      "",
      { won: "Won", lost: "Lost", open: "Open" }[deal.state],
      PIPEDRIVE[deal.reached]!,
      "Pipeline",
      withTime(deal.opened),
      withTime(deal.ends),
      withTime(deal.ends),
      deal.state === "lost" ? withTime(deal.ends) : "",
      ended(deal, withTime),
      deal.state === "won" ? withTime(deal.ends) : "",
      iso(deal.ends),
      3,
    ],
  ),
});

export const pipedriveEs = (deals: readonly Deal[]): DealExport => ({
  names: ["Valor", "Ganado", "Negocio creado el"],
  grid: table(
    deals,
    [
      "Negocio - ID",
      "Negocio - Título",
      "Negocio - Propietario",
      "Negocio - Valor",
      "Negocio - Moneda de Valor",
      "Negocio - Estado",
      "Negocio - Etapa",
      "Negocio - Negocio creado el",
      "Negocio - Fecha prevista de cierre",
      "Negocio - Fecha de ganado",
    ],
    (deal) => [
      deal.id,
      `Acme ${deal.id}`,
      deal.owner,
      deal.amount,
      "EUR",
      { won: "Ganado", lost: "Perdido", open: "Abierto" }[deal.state],
      PIPEDRIVE_ES[deal.reached]!,
      withTime(deal.opened),
      iso(deal.ends),
      deal.state === "won" ? withTime(deal.ends) : "",
    ],
  ),
});

/** What a program wrote: small words, days with a time and a zone. */
export const fromProgram = (deals: readonly Deal[]): DealExport => ({
  names: ["amount", "won", "created at"],
  grid: table(deals, ["id", "owner", "stage", "close_date", "created_at", "amount"], (deal) => [
    deal.id,
    `${deal.owner.split(" ")[0]!.toLowerCase()}@acme.example`,
    deal.state,
    deal.ends.toISOString(),
    deal.opened.toISOString(),
    deal.amount,
  ]),
});

/** With a column for each stage of the day on which deals entered it. */
export const hubspotEntered = (deals: readonly Deal[]): Grid => {
  const stage = one(HUBSPOT, "Closed won", "Closed lost");
  const entered = HUBSPOT.map((name) => `Date entered "${name} (Sales Pipeline)"`);
  return table(
    deals,
    [
      "Record ID",
      "Deal Name",
      "Deal Stage",
      "Close Date",
      "Create Date",
      "Deal owner",
      "Amount",
      ...entered,
      'Date entered "Closed won (Sales Pipeline)"',
    ],
    (deal) => [
      deal.id,
      `Acme ${deal.id}`,
      stage(deal),
      ended(deal, withTime),
      withTime(deal.opened),
      deal.owner,
      deal.amount,
      ...HUBSPOT.map((_, at) => (at <= deal.reached ? withTime(deal.opened) : "")),
      deal.state === "won" ? withTime(deal.ends) : "",
    ],
  );
};
