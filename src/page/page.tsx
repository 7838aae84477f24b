import { withSheetText } from '../embed/shadow/sheetText.js';
import { readFrameAddress } from '../frame/frameAddress.js';
import { protocolVersion, type Hello } from '../frame/protocol.js';
import { followHost } from './followHost.js';
import { showShared } from './showShared.js';
import * as styles from './page.css.js';

// A constructed sheet is no inline style, so the strictest content policy lets it be.
const sheet = new CSSStyleSheet();
withSheetText((text) => sheet.replaceSync(text));
document.adoptedStyleSheets = [sheet];
document.body.classList.add(styles.page);
const place = document.body.appendChild(document.createElement('div'));
place.className = styles.place;

const address = readFrameAddress(location.hash);
if (address && parent !== window) {
  const { port1, port2 } = new MessageChannel();
  followHost(port1, place);
  const hello: Hello = { whatsappFlowPreview: 'hello', version: protocolVersion, key: address.key };
  parent.postMessage(hello, address.host, [port2]);
} else {
  void showShared(location.hash, place);
}
