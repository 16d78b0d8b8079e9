/** Titles of a pasted page at the levels that a report has: its own title stands above the text. */
const LEVELS: Record<string, string> = { H1: "h2", H5: "h4", H6: "h4" };

/** How a word processor marks the bullet or number that it has typed in front of a point. */
const MARKER = '[style*="mso-list:Ignore" i]';

/** What comes from another page or a word processor, in the words of a report: nothing that was written is run together. */
export function cleanPasted(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const [level, ours] of Object.entries(LEVELS))
    for (const title of page.querySelectorAll(level)) title.replaceWith(filled(page, ours, title));
  for (const table of page.querySelectorAll("table")) table.replaceWith(...rowsOf(page, table));
  for (const point of page.querySelectorAll("p[class*=MsoListParagraph i]")) asListed(page, point);
  return page.body.innerHTML;
}

function filled(page: Document, name: string, source: Element): HTMLElement {
  const element = page.createElement(name);
  element.append(...source.childNodes);
  return element;
}

/** A report has no tables: a row becomes a line, its cells set apart. */
function rowsOf(page: Document, table: HTMLTableElement): HTMLElement[] {
  return [...table.rows].map((row) => {
    const line = page.createElement("p");
    for (const [index, cell] of [...row.cells].entries()) {
      if (index > 0) line.append(" · ");
      line.append(cell.textContent.trim());
    }
    return line;
  });
}

/** Word writes the points of a list as paragraphs, each with its bullet or number typed in front. */
function asListed(page: Document, point: Element): void {
  const marker = point.querySelector(MARKER);
  const name = /^[\s(]*\w{1,3}[.)]/.test(marker?.textContent ?? "") ? "ol" : "ul";
  marker?.remove();
  const item = page.createElement("li");
  item.append(filled(page, "p", point));
  const before = point.previousElementSibling;
  if (before?.matches(name) && before.hasAttribute("data-pasted")) {
    before.append(item);
    point.remove();
    return;
  }
  const list = page.createElement(name);
  list.setAttribute("data-pasted", "");
  list.append(item);
  point.replaceWith(list);
}
