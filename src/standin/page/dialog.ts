/** Office's window for a page of the add-in, as `displayDialogAsync` opens it. */
import type { DialogOwner, DialogRequest } from '../seams/dialogs';
import { frame, withHost } from './elements';

export interface DialogFrame {
  /** The page that runs in it. */
  readonly window: () => Window | null;
  close(): void;
}

/** Shows a page; the owner hears when the user closes it with Escape or the cross. */
export function showDialog(request: DialogRequest, owner: DialogOwner, title: string): DialogFrame {
  const { pathname, search } = new URL(request.url);
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', title);
  dialog.style.width = `${request.width}vw`;
  dialog.style.height = `${request.height}vh`;
  const page = frame(title);
  page.src = withHost(pathname + search);
  const cross = document.createElement('button');
  cross.type = 'button';
  cross.textContent = '×';
  cross.setAttribute('aria-label', '×');
  const close = () => {
    dialog.close();
    dialog.remove();
  };
  const closedByUser = () => {
    close();
    owner.closed();
  };
  cross.addEventListener('click', closedByUser);
  dialog.addEventListener('cancel', closedByUser);
  dialog.append(cross, page);
  document.body.append(dialog);
  dialog.showModal();
  return { window: () => page.contentWindow, close };
}
