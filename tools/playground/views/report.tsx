// The page that shows the report.

/** @param figures the report's own HTML, which is safe whatever a person wrote. */
export function ReportPage({ figures }: { figures: string }) {
  return (
    <>
      <link rel="stylesheet" href="/report/style.css" />
      <h1>Is the review doing its work?</h1>
      <p class="quiet">
        What a weekly run of the Action with <code>mode: report</code> would show now. Few incidents
        are shown as counts, never as a percentage.
      </p>
      <div class="report" dangerouslySetInnerHTML={{ __html: figures }} />
    </>
  );
}
