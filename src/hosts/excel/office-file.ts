/** What the office that publishes Heji may put beside its pages: indicators of its own, settings for everybody. */
export type OfficeFile = 'office-library.json' | 'office-settings.json';

/** A library of ten thousand indicators has some three million; settings are a page. */
const mostCharacters: Readonly<Record<OfficeFile, number>> = {
  'office-library.json': 2 ** 24,
  'office-settings.json': 2 ** 20,
};

/** The content of such a file; undefined where there is none, or it is longer than any can be. Asked of the add-in's own origin only. */
export async function readOfficeFile(name: OfficeFile): Promise<string | undefined> {
  try {
    const response = await fetch(name, { credentials: 'omit' });
    // Some servers answer every unknown address with a page.
    if (!response.ok || response.status === 204 || /html/.test(response.headers.get('content-type') ?? '')) return;
    // A wrong file must not fill the memory of every pane.
    const most = mostCharacters[name];
    // In bytes, of which a Chinese character has three.
    if (Number(response.headers.get('content-length') ?? 0) > 3 * most) return undefined;
    const text = await response.text();
    return text.length > most ? undefined : text;
  } catch {
    return undefined;
  }
}
