import { HostError } from './errors';

/** Largest slice that Office gives on computers. */
const SLICE_BYTES = 4 * 2 ** 20;
/** A larger workbook is not read this way: the pane would hold all of it. */
const MAX_BYTES = 64 * 2 ** 20;

type Callback<T> = (result: Office.AsyncResult<T>) => void;

/** A call of Office's common API. Its error numbers do not tell the causes apart that matter to a user. */
const answerOf = <T>(call: (callback: Callback<T>) => void): Promise<T> =>
  new Promise((resolve, reject) =>
    call(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new HostError('unknown', 'untouched', { cause: error }));
    }),
  );

async function slicesOf(file: Office.File): Promise<Uint8Array> {
  if (file.size > MAX_BYTES) throw new HostError('tooLarge');
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await answerOf<Office.Slice>((callback) => file.getSliceAsync(index, callback));
    bytes.set(slice.data as ArrayLike<number>, at);
    at += slice.size;
  }
  return bytes;
}

/**
 * The open workbook as the bytes of an .xlsx file, as it is now: Excel makes a copy, nothing is saved.
 * https://learn.microsoft.com/javascript/api/office/office.document#office-office-document-getfileasync-member(1) :
 * "compressed" exists in Excel on Windows and Mac, not on the web (which has newer functions instead), in slices of at most
 * 4 MB; Office keeps no more than two copies, so each is closed. That edits not yet saved are in it no page says:
 * docs/excel-verification.md has it looked at.
 * @throws HostError `unsupported` where Excel gives no copies, `tooLarge` above 64 MB, `unknown` when it fails
 */
export async function documentCopy(sliceSize = SLICE_BYTES): Promise<Uint8Array> {
  if (!Office.context.requirements.isSetSupported('CompressedFile')) throw new HostError('unsupported');
  const file = await answerOf<Office.File>((callback) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, callback),
  );
  try {
    return await slicesOf(file);
  } finally {
    await new Promise<void>((closed) => file.closeAsync(() => closed()));
  }
}
