/** The page's element with an id. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
}

export function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.append(label);
  made.addEventListener('click', onClick);
  return made;
}

/** A frame for a page of the add-in; `standin` makes the server add what gives office.js its host. */
export function frame(title: string): HTMLIFrameElement {
  const made = document.createElement('iframe');
  made.title = title;
  return made;
}

export const withHost = (url: string): string => `${url}${url.includes('?') ? '&' : '?'}standin`;
