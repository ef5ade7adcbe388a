/** Files into and out of the page. */

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const read = async (file: File): Promise<OpenedFile> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

/** A hidden file input; gives back how to open its dialog. */
export function filePicker(parent: HTMLElement, onFile: (file: OpenedFile) => void): () => void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx';
  input.hidden = true;
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    // The same file can be chosen again.
    input.value = '';
    if (file) void read(file).then(onFile);
  });
  parent.append(input);
  return () => input.click();
}

/** Takes a file dropped onto an element; the element has the class "dropping" while one is over it. */
export function dropTarget(element: HTMLElement, onFile: (file: OpenedFile) => void): void {
  const over = (inside: boolean) => element.classList.toggle('dropping', inside);
  // Before the spreadsheet gets to see it, which would take the file for a picture.
  const capture = { capture: true };
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  element.addEventListener(
    'dragover',
    (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      over(true);
    },
    capture,
  );
  element.addEventListener('dragleave', () => over(false), capture);
  element.addEventListener(
    'drop',
    (event) => {
      over(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      void read(file).then(onFile);
    },
    capture,
  );
}

export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
