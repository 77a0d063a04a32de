/** A new element of a class, in its parent. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  parent: Element,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  parent.append(made);
  return made;
}
