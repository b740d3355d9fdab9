/** The elements below an element, itself included, with this local name. */
export function named(root: Element | Document, name: string): Element[] {
  return [...root.getElementsByTagName("*")].filter((each) => each.localName === name);
}

export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

/** Where an element stands, for a message: Group/Control/Label. */
export function pathOf(element: Element): string {
  const parent = element.parentElement;
  return parent?.parentElement
    ? `${pathOf(parent)}/${element.localName}`
    : parent
      ? `${parent.localName}/${element.localName}`
      : element.localName;
}
