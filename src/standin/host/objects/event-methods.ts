import type { Workspace } from '../workspace';

type Methods<T> = Record<string, (target: T, workspace: Workspace) => void>;

/** `_RegisterXxx` and `_UnregisterXxx` for each event, as `onXxx.add` and `remove` call them. */
export function eventMethods<T>(targetId: (target: T) => string, events: Readonly<Record<string, number>>): Methods<T> {
  const methods: Methods<T> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}`] = (target, workspace) => workspace.events.register(type, targetId(target));
    methods[`_Unregister${name}`] = (target, workspace) => workspace.events.unregister(type, targetId(target));
  }
  return methods;
}
