import { msg } from "@lingui/core/macro";
import { IconNotes } from "@tabler/icons-react";

import type { Week } from "../../bindings";
import type { Feature } from "../../platform";
import { DraftReportRow, UnreportedEventRow } from "./components/DueReportRows";
import { ReportTitle } from "./components/ReportTitle";
import { reportDomains } from "./domains";

export const reports: Feature<"reports" | "photos", "report_id"> = {
  page: { path: "/reports", label: msg`Comptes rendus`, icon: IconNotes, letter: "r" },
  domains: reportDomains,
  references: { report_id: ReportTitle },
  home: { dueRows },
  palette: async () => (await import("./palette")).reportPalette,
};

/** Events without a report, then reports to finish. */
function dueRows({ reports: { unreported_events: unreported, drafts } }: Week) {
  return [
    ...unreported.map((event) => <UnreportedEventRow key={event.id} event={event} />),
    ...drafts.map((report) => <DraftReportRow key={report.id} report={report} />),
  ];
}
