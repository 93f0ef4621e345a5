import { start } from '../renderers/element-plus';
import { order } from './order';

/** The console is a frame set: the order lives in a frame of the same origin, as old consoles do it. */
if (window.top === window) {
  const frame = document.createElement('iframe');
  frame.src = location.href;
  frame.style.cssText = 'display:block;width:100%;height:100vh;border:0';
  document.body.append(frame);
  Object.defineProperty(window, '__model', {
    value: () => (frame.contentWindow as unknown as { __model?: () => unknown }).__model?.(),
  });
} else start(order);
