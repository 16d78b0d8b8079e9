declare global {
  interface Window {
    /** The answers to what `public/first-queries.js` asked, by the command and the JSON of its payload. */
    firstAnswers?: Map<string, Promise<unknown>>;
  }
}

/** The answer to a query that was asked before the code of the page was there; each is taken once. */
export function takeFirstAnswer(command: string, payload: unknown): Promise<unknown> | undefined {
  const query = `${command} ${JSON.stringify(payload)}`;
  const answer = window.firstAnswers?.get(query);
  window.firstAnswers?.delete(query);
  return answer;
}

/** Once the first page is there, what was not taken is out of date. */
export function dropFirstAnswers(): void {
  delete window.firstAnswers;
}
