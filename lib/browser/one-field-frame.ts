/** The frame's end of the context menu: puts one object into the isolated world, for the background to call. */
import { createOneField, type OneField } from '../frame/one-field';
import { ONE_FIELD } from './frame-flag';
import { menuTarget } from './menu-target';

interface Menus {
  getTargetElement(id: number): Element | null;
}
const scope = globalThis as { browser?: { menus?: Menus; contextMenus?: Menus } };

/** Firefox names the element of the click; elsewhere the last menu event or the focus tells it. */
const targetOf = (id: number | undefined): Element | undefined => {
  const menus = scope.browser?.menus ?? scope.browser?.contextMenus;
  return (id === undefined ? undefined : menus?.getTargetElement?.(id)) ?? menuTarget();
};

export interface OneFieldFrame {
  look(targetId: number | undefined): ReturnType<OneField['look']>;
  write(request: Parameters<OneField['write']>[0]): ReturnType<OneField['write']>;
}

/** Again for each click: what an earlier click kept is gone. */
export const offerOneField = (): void => {
  const field = createOneField(document, () => crypto.randomUUID());
  const frame: OneFieldFrame = {
    look: (targetId) => field.look(targetOf(targetId)),
    write: (request) => field.write(request, new AbortController().signal),
  };
  Reflect.set(globalThis, ONE_FIELD, frame);
};
