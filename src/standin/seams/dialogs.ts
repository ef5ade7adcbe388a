/** Office's own windows for pages of an add-in, over the desktop seam: opening, the messages back, closing. */

export interface DialogRequest {
  readonly url: string;
  /** Percent of the screen. */
  readonly width: number;
  readonly height: number;
}

/** What a dialog tells who opened it. */
export interface DialogOwner {
  message(text: string): void;
  closed(): void;
}

/** Shows a page in a window; gives back how to close it. */
export type OpenDialog = (request: DialogRequest, owner: DialogOwner) => () => void;

/** Event 10 of the client: opening a dialog is registering for its messages. */
export const DIALOG_EVENT = 10;
const MESSAGE = 0;
const CLOSED = 12006;

type Raise = (...payload: unknown[]) => void;

/** One dialog at a time, as Office allows. */
export class Dialogs {
  private close: (() => void) | undefined;

  /** @param isSilent whether nothing is told of a dialog that the user closed, as in some builds of Office */
  constructor(
    private readonly show: OpenDialog,
    private readonly isSilent: () => boolean = () => false,
  ) {}

  /** @param target the client's arguments of displayDialogAsync as JSON */
  open(target: string, raise: Raise): void {
    const { url, width, height } = JSON.parse(target) as DialogRequest;
    this.close = this.show(
      { url, width, height },
      {
        message: (text) => raise(MESSAGE, text, new URL(url).origin),
        closed: () => {
          this.close = undefined;
          if (!this.isSilent()) raise(CLOSED);
        },
      },
    );
  }

  dismiss(): void {
    this.close?.();
    this.close = undefined;
  }
}
