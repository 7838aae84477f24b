import { useMemo, useState, type ReactNode } from 'react';
import type { FlowController } from '../engine/controller.js';
import type { Strings } from '../strings/en.js';
import { FileStore, FileStoreContext } from './fileStore.js';
import { RegistryContext, type Registry, type RegistryOverrides } from './registry.js';
import { sameEntries } from './sameEntries.js';
import { defaultSettings, SettingsContext, type Settings } from './settings.js';
import { FlowContext } from './useFlow.js';
import { useKept } from './useKept.js';
import { useLanguage } from './useLanguage.js';

/** Props of `FlowProvider`. */
export interface FlowProviderProps {
  /** The running Flow, as `createFlow` returns it. */
  readonly flow: FlowController;
  /** One view for each type, such as `defaultRegistry`. */
  readonly registry: Registry;
  /** Views of the host in place of single ones. */
  readonly components?: RegistryOverrides | undefined;
  /** What differs from the default surroundings. Texts follow its `locale`, unless `text` is given. */
  readonly settings?: Partial<Settings> | undefined;
  /** Other words for texts of the interface. */
  readonly strings?: Partial<Strings> | undefined;
  /** Where the bytes of picked files are kept. Default: a store of its own. */
  readonly files?: FileStore | undefined;
  readonly children?: ReactNode;
}

/** Hands a running Flow, its views and its surroundings to everything below. Spec: flow-json.md 1. */
export function FlowProvider({ flow, registry, components, settings, strings, files, children }: FlowProviderProps) {
  const overrides = useKept(components, sameEntries);
  const surroundings = useKept(settings, sameEntries);
  const views = useMemo(() => ({ ...registry, ...given(overrides) }), [registry, overrides]);
  // Who hands a text function down has found the words already.
  const { locale, text } = useLanguage(surroundings?.text ? 'en' : (surroundings?.locale ?? 'en'), strings);
  const all = useMemo(() => ({ ...defaultSettings, ...given(surroundings), ...(!surroundings?.text && { locale, text }) }), [surroundings, locale, text]);
  const [own] = useState(() => new FileStore());
  return (
    <SettingsContext.Provider value={all}>
      <FileStoreContext.Provider value={files ?? own}>
        <RegistryContext.Provider value={views}>
          <FlowContext.Provider value={flow}>{children}</FlowContext.Provider>
        </RegistryContext.Provider>
      </FileStoreContext.Provider>
    </SettingsContext.Provider>
  );
}

// An entry a host spells out as undefined means the default, not nothing.
function given<T extends object>(entries: T | undefined): T {
  // The entries that are left keep their keys and types, which fromEntries can't express.
  return Object.fromEntries(Object.entries(entries ?? {}).filter(([, value]) => value !== undefined)) as T;
}
