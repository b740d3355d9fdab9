/**
 * Prints a page of its own beside the workbench. The page is made by a renderer of papers, which writes what stands in
 * cells as text; scripts would not run in a document that was only parsed, and the policy of the page forbids them.
 */
export function printPage(html: string): void {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const frame = document.createElement("iframe");
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  Object.assign(frame.style, { position: "fixed", width: "0", height: "0", border: "0" });
  document.body.append(frame);
  const { contentWindow: inside, contentDocument: page } = frame;
  if (!inside || !page) throw new Error("The page to be printed has no window");
  move(parsed.head, page.head);
  move(parsed.body, page.body);
  page.title = parsed.title;
  inside.addEventListener("afterprint", () => frame.remove());
  inside.print();
}

function move(from: HTMLElement, to: HTMLElement): void {
  for (const node of [...from.childNodes]) to.append(to.ownerDocument.adoptNode(node));
}
