// Asks the queries of the first page while its code is still being read, so that their answers are there when it runs.
// The page asks for the same ones (app/firstPage.ts) and takes these answers (platform/firstAnswers.ts).
(() => {
  const program = window.__TAURI_INTERNALS__;
  if (program === undefined) return;
  const queries = [
    ["workspace.status", {}],
    ["machine.read", {}],
    ["journal.state", {}],
    ["section.today", {}],
  ];
  if (["", "#", "#/"].includes(location.hash)) {
    queries.push(
      ["home.week", {}],
      ["people.list", { presence: "all", limit: 0 }],
      ["dues.renewals", {}],
      ["people.trend", { months: 24 }],
    );
  }
  const ask = ([command, payload]) => {
    const answer = program.invoke("call", { command, payload, job: null });
    // Who takes it says what went wrong.
    answer.catch(() => undefined);
    return [`${command} ${JSON.stringify(payload)}`, answer];
  };
  window.firstAnswers = new Map(queries.map(ask));
})();
