import { posix } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { FileError } from '../file-error';
import { unzip } from '../unzip';
import { appendXml, escapeXml, readXml, withPrefix, xmlAttributes } from '../xml';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: worksheet, comments, vmlDrawing … */
  readonly type: string;
  /** Name of the part; undefined for what lies outside. */
  readonly part: string | undefined;
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const CONTENT_TYPES = '[Content_Types].xml';
/** So that the same copy is the same bytes. */
const DAY = new Date(1980, 0, 1);

const relationshipsOf = (part: string): string =>
  posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);

/** A target is relative to the part that names it, or begins at the root. */
const resolve = (part: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(part), target);

/**
 * The parts of an Office file. What is not set stays the bytes it was.
 */
export class OfficePackage {
  private readonly parts: Map<string, Buffer>;
  private readonly texts = new Map<string, string>();

  /** @throws FileError `broken`, `too-large` */
  constructor(bytes: Uint8Array) {
    this.parts = new Map(unzip(bytes, () => true));
  }

  /** Whatever its case: the names of parts are the same in any (OPC, § 6.2.2.3). */
  private find(part: string): string | undefined {
    if (this.parts.has(part)) return part;
    const wanted = part.toLowerCase();
    return [...this.parts.keys()].find((name) => name.toLowerCase() === wanted);
  }

  has(part: string): boolean {
    return this.find(part) !== undefined;
  }

  /** @throws FileError `broken` where there is no such part, or it is not UTF-8 */
  text(part: string): string {
    const name = this.find(part);
    const content = name === undefined ? undefined : this.parts.get(name);
    if (!content) throw new FileError('broken');
    try {
      return this.texts.get(name!) ?? new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    } catch (cause) {
      throw new FileError('broken', { cause });
    }
  }

  set(part: string, text: string): void {
    const name = this.find(part) ?? part;
    this.texts.set(name, text);
    this.parts.set(name, Buffer.from(text));
  }

  /** The first of xl/heji1.xml, xl/heji2.xml … that is free. */
  freeName(stem: string, extension: string): string {
    for (let n = 1; ; n += 1)
      if (!this.has(`${stem}${String(n)}.${extension}`)) return `${stem}${String(n)}.${extension}`;
  }

  /** @throws FileError `broken` */
  relationships(part: string): Relationship[] {
    const rels = relationshipsOf(part);
    if (!this.has(rels)) return [];
    const xml = this.text(rels);
    return readXml(xml).children.map(({ start, end }) => {
      const of = xmlAttributes(xml.slice(start, end));
      const target = of.get('Target') ?? '';
      const inside = of.get('TargetMode') !== 'External';
      return {
        id: of.get('Id') ?? '',
        type: posix.basename(of.get('Type') ?? ''),
        part: inside ? resolve(part, target) : undefined,
      };
    });
  }

  /**
   * Adds a part that another one refers to, and gives the id of the relationship.
   * @throws FileError `broken`
   */
  relate(part: string, type: string, target: string): string {
    const rels = relationshipsOf(part);
    const known = new Set(this.relationships(part).map(({ id }) => id));
    let n = 1;
    while (known.has(`rIdHeji${String(n)}`)) n += 1;
    const id = `rIdHeji${String(n)}`;
    const added = `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="/${escapeXml(target)}"/>`;
    this.set(rels, appendXml(this.has(rels) ? this.text(rels) : EMPTY, added));
    return id;
  }

  /** @throws FileError `broken` */
  declareType(part: string, type: string): void {
    const added = `<Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`;
    this.set(CONTENT_TYPES, appendXml(this.text(CONTENT_TYPES), added));
  }

  /** Says what files with an extension are, where nothing says it. @throws FileError `broken` */
  declareExtension(extension: string, type: string): void {
    const xml = this.text(CONTENT_TYPES);
    const { children, root } = readXml(xml);
    const known = children.some(
      ({ local, start, end }) =>
        local === 'Default' && xmlAttributes(xml.slice(start, end)).get('Extension')?.toLowerCase() === extension,
    );
    if (known) return;
    const added = `<Default Extension="${extension}" ContentType="${type}"/>`;
    this.set(CONTENT_TYPES, xml.slice(0, root.end) + withPrefix(added, root.prefix) + xml.slice(root.end));
  }

  /** The file, its parts in the order they had. */
  bytes(): Uint8Array {
    const files = Object.fromEntries(
      [...this.parts].map(([name, content]) => [name, [content, { mtime: DAY }]]),
    ) as Zippable;
    return zipSync(files);
  }
}
