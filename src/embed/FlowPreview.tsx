import { forwardRef, useImperativeHandle, useMemo, useRef } from 'react';
import { lateView } from '../components/_parts/lateView.js';
import { defaultRegistry } from '../components/registry.js';
import type { FlowController } from '../engine/controller.js';
import { FlowProvider } from '../react/FlowProvider.js';
import { SettingsContext } from '../react/settings.js';
import { useLanguage } from '../react/useLanguage.js';
import { directionOf } from '../strings/usableLocale.js';
import { themeClass } from '../theme/themeClass.js';
import { ErrorCard } from './ErrorCard.js';
import { ContainBox } from './fit/ContainBox.js';
import { fill } from './fit/fit.css.js';
import * as styles from './FlowPreview.css.js';
import type { FlowPreviewProps } from './FlowPreviewProps.js';
import { RouteChooser } from './RouteChooser.js';
import { StaleNotice } from './StaleNotice.js';
import { Surface } from './Surface.js';
import { useBeginning } from './useBeginning.js';
import { useControlledScreen } from './useControlledScreen.js';
import { useDiagnostics } from './useDiagnostics.js';
import { useFlowDocument } from './useFlowDocument.js';
import { useLiveRun } from './useLiveRun.js';
import { useMarks } from './useMarks.js';
import { usePreviewSettings } from './usePreviewSettings.js';
import { useTextScale } from './useTextScale.js';

/** The preview itself, wherever it stands. */
const Preview = forwardRef<FlowController, FlowPreviewProps>(function Preview(props, ref) {
  const { flow: source, platform = 'android', colorScheme = 'auto', surface = 'sheet', dir = 'auto', interactive = true } = props;
  const { launch, timeZone, endpoint, screen, chooseRoute, onEvent, onComplete, onOpenUrl, onDiagnostics } = props;
  const { onHelp, onReport } = props;
  const menu = useMemo(() => ({ onHelp, onReport }), [onHelp, onReport]);
  const root = useRef<HTMLDivElement>(null);
  const reading = useFlowDocument(source);
  const language = useLanguage(props.locale ?? 'en', props.strings);
  const settings = usePreviewSettings(platform, language, interactive);
  const run = useLiveRun(reading.document, { launch, screen, timeZone, hasEndpoint: endpoint !== undefined }, { endpoint, chooseRoute, onEvent, onComplete, onOpenUrl });
  const flow = run?.flow;
  const { begun, begin } = useBeginning(run, surface, screen);
  useControlledScreen(begun ? flow : undefined, screen, props.onScreenChange);
  const mark = useMarks(root, begun ? flow : undefined, props);
  const listens = props.showFindings === true || onDiagnostics !== undefined;
  useDiagnostics(reading, run, listens ? (found) => { mark(found); onDiagnostics?.(found); } : undefined);
  useTextScale(root, props.textScale ?? 1);
  useImperativeHandle<FlowController | null, FlowController | null>(ref, () => flow ?? null, [flow]);

  return (
    <div
      ref={root}
      className={[themeClass(platform, colorScheme), styles.root, styles.room[surface], props.fit === 'fill' && fill, !interactive && styles.still, props.className].filter(Boolean).join(' ')}
      data-flow-preview=""
      data-platform={platform}
      data-color-scheme={colorScheme}
      lang={settings.locale}
      dir={dir === 'auto' ? directionOf(settings.locale) : dir}
      // What is announced now would be announced again in the reader's language.
      aria-busy={language.loading || undefined}
    >
      <SettingsContext.Provider value={settings}>
        {flow && reading.document ? (
          <FlowProvider flow={flow} registry={defaultRegistry} components={props.components} settings={settings} files={run?.files}>
            {reading.stale && <StaleNotice findings={reading.diagnostics} />}
            <Surface runKey={run?.key} surface={surface} chat={props.chat} launch={launch} flow={flow} begun={begun} onBegin={begin} menu={menu} />
            {begun && <RouteChooser />}
          </FlowProvider>
        ) : (
          <ErrorCard findings={reading.diagnostics} />
        )}
      </SettingsContext.Provider>
    </div>
  );
});

/** The preview, and the box it is fitted into where the host wants that. */
const Fitted = forwardRef<FlowController, FlowPreviewProps>(function Fitted({ className, ...props }, ref) {
  if (props.fit !== 'contain') return <Preview {...props} className={className} ref={ref} />;
  return <ContainBox surface={props.surface} className={className}><Preview {...props} ref={ref} /></ContainBox>;
});

const LateShadow = lateView(() => import('./shadow/ShadowPreview.js').then(({ ShadowPreview }) => ShadowPreview));

/**
 * Draws and runs a Flow from its JSON, with nothing else needed: `<FlowPreview flow={json} />`. Bears half-typed and wrong
 * documents. The ref is the running Flow, as `createFlow` returns it; null until there is a document that can be drawn.
 */
export const FlowPreview = forwardRef<FlowController, FlowPreviewProps>(function FlowPreview({ isolation, ...props }, ref) {
  if (isolation !== 'shadow') return <Fitted {...props} ref={ref} />;
  const { fit, className } = props;
  return <LateShadow shown preview={Fitted} options={props} controllerRef={ref} meanwhile={<div data-flow-isolation="shadow" data-fit={fit} className={className} />} />;
});
