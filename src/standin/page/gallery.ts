import type { LocalizedText } from '../../core/localized';
import type { OpenedFile } from './files';

export interface Sample {
  readonly file: string;
  readonly title: LocalizedText;
}

const fetched = async (path: string): Promise<Response> => {
  const response = await fetch(`/samples/${path}`);
  if (!response.ok) throw new Error(`samples/${path}: ${response.status}`);
  return response;
};

/** The sample workbooks; the first is shown to who comes for the first time. */
export const loadGallery = async (): Promise<Sample[]> => (await (await fetched('gallery.json')).json()) as Sample[];

export const loadSample = async (file: string): Promise<OpenedFile> => ({
  name: file,
  bytes: new Uint8Array(await (await fetched(file)).arrayBuffer()),
});
