import { useState } from 'react';
import type { Block } from '../../core/library/block';
import { parseLibrary, printLibrary } from '../../core/library/library-file';
import type { OwnBlock } from '../../core/library/own-block';
import { freeId, freeTitle, renamed, withImported } from '../../core/library/own-blocks';
import { Button } from '../components/button';
import { Disclosure } from '../components/disclosure';
import { saveFile } from '../components/files';
import { OpenFileButton } from '../components/open-file-button';
import { LiveRegion, type Announcement } from '../components/live-region';
import { usePane } from '../pane-context';
import type { Table } from '../state/state';
import { useViewStyles } from '../views/view-styles';
import { OwnBlockLine } from './own-block-line';
import { SaveRows } from './save-rows';
import { WorksheetImport } from './worksheet-import';
import { useWorksheets } from './use-worksheets';
import type { Library } from './use-library';

interface OwnBlocksProps {
  readonly library: Library;
  /** Rows can be saved where there is a table. */
  readonly table: Table | undefined;
  /** The own blocks are other objects now. */
  readonly onChange: () => void;
}

/** 自存指标: save selected rows, rename, delete, export and import. */
export function OwnBlocks({ library, table, onChange }: OwnBlocksProps) {
  const { state, t } = usePane();
  const view = useViewStyles();
  const [announced, announce] = useState<Announcement>();
  const own = library.own.blocks;
  const fail = (words: string) => announce({ failed: true, words });
  const worksheets = useWorksheets((words, failed) => announce({ failed, words }));

  const change = (how: (blocks: readonly Block[]) => readonly Block[], words: string) => {
    if (!library.change(how)) return fail(t.own.notKept);
    onChange();
    announce({ failed: false, words });
  };
  const save = ({ block, left }: OwnBlock) => {
    if (!block) return;
    const words = t.own.saved(block.title['zh-CN'], block.indicators.length);
    change(
      // Another pane may have saved a block of this id or name meanwhile.
      (blocks) => [...blocks, { ...renamed(block, freeTitle(block.title['zh-CN'], blocks)), id: freeId(blocks) }],
      left.length ? `${words}${t.own.leftOut(left.join('、'))}` : words,
    );
  };
  const take = (incoming: readonly Block[]) => {
    const { added, known } = withImported(own, incoming);
    change((blocks) => withImported(blocks, incoming).blocks, t.own.imported(added, known));
  };
  const importFile = (text: string) => {
    const read = parseLibrary(text);
    if (read.ok) take(read.blocks);
    else fail(read.problem[state.locale]);
  };
  const { found } = worksheets;
  return (
    <Disclosure label={t.own.heading} aside={own.length ? t.own.count(own.length) : undefined}>
      <div className={view.block}>
        {library.own.problem && (
          <p className={view.line} role="alert">
            {t.own.unreadable(library.own.problem[state.locale])}
          </p>
        )}
        <ul className={view.list}>
          {own.map((block) => (
            <OwnBlockLine
              key={`${block.id}/${block.title['zh-CN']}`}
              block={block}
              onRename={(title) =>
                change((blocks) => blocks.map((b) => (b.id === block.id ? renamed(b, title) : b)), t.own.renamed(title))
              }
              onDelete={() =>
                change((blocks) => blocks.filter(({ id }) => id !== block.id), t.own.deleted(block.title[state.locale]))
              }
            />
          ))}
        </ul>
        {table && <SaveRows table={table} id={freeId(own)} onSave={save} onProblem={fail} />}
        <div className={view.buttons}>
          <OpenFileButton label={t.own.import} onText={importFile} onProblem={fail} />
          <Button
            size="small"
            disabledFocusable={own.length === 0}
            onClick={() => saveFile(t.own.fileName, printLibrary(own))}
          >
            {t.own.export}
          </Button>
          <Button size="small" onClick={() => void worksheets.look()}>
            {t.own.sheet.import}
          </Button>
          <Button size="small" disabledFocusable={own.length === 0} onClick={() => void worksheets.write(own)}>
            {t.own.sheet.export}
          </Button>
        </div>
        {found && (
          <WorksheetImport
            {...found}
            onCancel={worksheets.close}
            onImport={() => {
              worksheets.close();
              take(found.read.blocks);
            }}
          />
        )}
        {own.length > 0 && <p className={view.hint}>{t.own.keptHint}</p>}
        {announced && <LiveRegion {...announced} />}
      </div>
    </Disclosure>
  );
}
