import { describe, expect, it } from 'vitest';
import { exportedNames } from '../support/dist.js';

/** Every name a consumer can import. A change here is a change of the public surface. */
const names = {
  'locales/ja.js': ['ja'],
  'locales/pt-BR.js': ['ptBR'],
  'locales/zh-CN.js': ['zhCN'],
  'review/locales/de.js': ['de'],
  'review/locales/zh-CN.js': ['zhCN'],
  'core.js': [
    'createFlow', 'describeFlow', 'diagnosticCatalog', 'evaluateExpression', 'flowKind', 'fromFlowMessage', 'fromShareHash', 'latestVersion',
    'parseFlow', 'specActions', 'specComponents', 'specLimits', 'specMessageLimits', 'specMimeTypes', 'specVersions', 'toFlowMessage',
    'toMetaValidationErrors', 'toShareHash', 'validateFlow',
  ],
  'element.js': ['FlowPreviewElement', 'defineFlowPreview'],
  'embed.js': ['createEmbed'],
  'endpoint.js': [
    'EndpointError', 'ExchangeError', 'createEndpointCrypto', 'decryptMedia', 'encryptMedia', 'httpEndpoint', 'mediaValue',
    'mockEndpoint', 'nfmReply', 'pingEndpoint',
  ],
  'index.js': [
    'AnswersViewer', 'CalendarPicker', 'ChatScreen', 'CheckboxGroup', 'ChipsSelector', 'DatePicker', 'DeviceFrame', 'DocumentPicker', 'Dropdown',
    'EmbeddedLink', 'FlowMessage', 'FlowPreview', 'FlowProvider', 'FlowScreen', 'FlowSheet', 'Footer', 'Image', 'ImageCarousel',
    'NavigationList', 'NodeView', 'OptIn', 'PhotoPicker', 'RadioButtonsGroup', 'ResponseMessage', 'RichText', 'TextArea', 'TextBody', 'TextCaption', 'TextHeading', 'TextInput', 'TextSubheading',
    'defaultRegistry', 'themeClass', 'useFlow', 'useNode', 'useSelect', 'useSettings', 'useText',
  ],
  'review.js': ['FlowCoverage', 'FlowDiff', 'FlowGuide', 'FlowMap', 'FlowReview', 'FlowStoryboard', 'ReviewRecord', 'ScreenFrame', 'coverageOf', 'diffFlows', 'flowDigest', 'frameToPng', 'reduceReview', 'reviewViewStrings', 'useFlowGuide', 'useFlowReview'],
  'reviewCore.js': [
    'applyFlowDiff', 'canonicalJson', 'coverageOf', 'createPin', 'createReviewEvent', 'describeChange', 'diffFlows', 'enumerateWalks', 'eventHash',
    'exportReviewHtml', 'flowDigest', 'flowGraph', 'flowOutline', 'goalKey', 'invertFlowDiff', 'reduceReview', 'replayWalk', 'resolvePin', 'reviewStrings',
  ],
};

describe('public names, as bare Node sees them with no code from strings allowed', () => {
  it.each(Object.entries(names))('%s', (entry, expected) => {
    expect(exportedNames(entry).sort()).toEqual(expected);
  }, 30_000);
});
