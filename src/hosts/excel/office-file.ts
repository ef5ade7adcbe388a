/** What the office that publishes Heji may put beside its pages: indicators of its own, settings for everybody. */
export type OfficeFile = 'office-library.json' | 'office-settings.json';

const MOST_CHARACTERS = 2 ** 20;

/** The content of such a file; undefined where there is none, or more than a megabyte. Asked of the add-in's own origin only. */
export async function readOfficeFile(name: OfficeFile): Promise<string | undefined> {
  try {
    const response = await fetch(name, { credentials: 'omit' });
    // Some servers answer every unknown address with a page.
    if (!response.ok || response.status === 204 || /html/.test(response.headers.get('content-type') ?? '')) return;
    // Nobody writes as much by hand; a wrong file must not fill the memory of every pane.
    if (Number(response.headers.get('content-length') ?? 0) > MOST_CHARACTERS) return undefined;
    const text = await response.text();
    return text.length > MOST_CHARACTERS ? undefined : text;
  } catch {
    return undefined;
  }
}
