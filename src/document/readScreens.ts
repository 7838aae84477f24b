import type { RuleId } from '../diagnostics/catalog.js';
import type { Params } from '../diagnostics/diagnostic.js';
import type { JsonObject, JsonValue } from '../spec/types.js';
import { bareObject, emptyObject } from './bareObject.js';
import type { ScreenSource } from './flowDocument.js';
import { isList, isObject, kindName } from './jsonKind.js';
import { joinPointer } from './pointer.js';

type Add = (rule: RuleId, pointer: string, params: Params) => void;

/** Reads the screens of a Flow; entries that are no objects are reported and skipped. Spec: flow-json.md 2. */
export function readScreens(screens: readonly JsonValue[], add: Add): readonly ScreenSource[] {
  return screens.flatMap((screen, index) => {
    const pointer = joinPointer('/screens', index);
    if (isObject(screen)) return [readScreen(screen, pointer, index)];
    add('screen-not-an-object', pointer, { found: kindName(screen) });
    return [];
  });
}

function readScreen(screen: JsonObject, pointer: string, index: number): ScreenSource {
  const { id, title, terminal, success, refresh_on_back: refreshOnBack, sensitive, data, layout } = screen;
  const children = isObject(layout) ? layout.children : undefined;
  const dataModel = isObject(data) ? data : emptyObject;
  return {
    id: typeof id === 'string' && id !== '' ? id : `(screen ${index + 1})`,
    pointer,
    title,
    terminal: terminal === true,
    success: success !== false,
    refreshOnBack: refreshOnBack === true,
    sensitive: isList(sensitive) ? sensitive.filter((name) => typeof name === 'string') : [],
    examples: readExamples(dataModel),
    dataModel,
    children: isList(children) ? children : [],
    childrenPointer: joinPointer(pointer, 'layout', 'children'),
  };
}

/** The example value of each field that has one. Spec: flow-json.md 4. */
function readExamples(dataModel: JsonObject): JsonObject {
  const examples = bareObject();
  for (const [field, entry] of Object.entries(dataModel)) {
    const example = isObject(entry) ? entry.__example__ : undefined;
    if (example !== undefined) examples[field] = example;
  }
  return examples;
}
