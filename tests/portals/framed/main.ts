/**
 * A reseller's page: the filing form of a provider in a frame, and the same form of a host nobody has
 * approved in another one. What each frame holds is told by messages, as the page may not look inside.
 */
const hosts = new URLSearchParams(location.search).get('hosts')?.split(',') ?? [];

for (const host of hosts) {
  const frame = document.createElement('iframe');
  frame.src = `https://${host}/order/native-table`;
  frame.dataset.host = host;
  frame.style.cssText = 'display:block;width:100%;height:600px;border:0';
  document.body.append(frame);
}
