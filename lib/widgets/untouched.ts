/** Controls that are never filled: files, passwords, search boxes, 验证码. Their content is not read either. */
import type { WidgetDriver } from './types';

const driver: WidgetDriver = {
  kinds: ['file', 'password', 'search', 'code'],
  read: () => ({ text: '' }),
  isRight: async () => false,
  fill: async () => ({ outcome: 'unsuitable', shown: '' }),
};
export default driver;
