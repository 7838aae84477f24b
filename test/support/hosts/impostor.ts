/** A page that poses as the frame: it says hello to whoever is around, with a port, and whatever key it can see. */
export const impostor = `<!doctype html><script>
  for (const key of [new URLSearchParams(location.hash.slice(1)).get('key'), '', 'guess', undefined]) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => document.title = 'got something';
    parent.postMessage({ whatsappFlowPreview: 'hello', version: 1, key }, '*', [port2]);
    for (const type of ['ready', 'complete', 'openUrl', 'call', 'size']) {
      port1.postMessage({ type, version: 1, url: 'https://elsewhere.example', height: 9, call: 1, request: {}, response: {} });
      parent.postMessage({ type, version: 1, url: 'https://elsewhere.example', height: 9, call: 1, request: {}, response: {} }, '*');
    }
  }
</script>impostor`;
