import { RecordName, useCommand } from "../../../platform";

/** The title of a report that another record names. */
export function ReportTitle({ id }: { id: string }) {
  const report = useCommand("reports.read", { report: id });
  return <RecordName name={report.data?.particulars.title} isGone={report.isError} />;
}
