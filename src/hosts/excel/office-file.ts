/** What the office that publishes Heji may put beside its pages: indicators of its own, settings for everybody. */
export type OfficeFile = 'office-library.json' | 'office-settings.json';

/** The content of such a file; undefined where there is none. Asked of the add-in's own origin only. */
export async function readOfficeFile(name: OfficeFile): Promise<string | undefined> {
  try {
    const response = await fetch(name, { credentials: 'omit' });
    // Some servers answer every unknown address with a page.
    if (!response.ok || response.status === 204 || /html/.test(response.headers.get('content-type') ?? '')) return;
    return await response.text();
  } catch {
    return undefined;
  }
}
