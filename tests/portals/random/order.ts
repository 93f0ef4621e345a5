import { seedOrder } from '../shared/seed-order';
import { randomOf, wordsOf } from './words';

/** The order of one run; tests open the page with the same seed: `?seed=42`. */
export const orderOfRun = (seed: number) => {
  const random = randomOf(seed + 1);
  const letters = Array.from({ length: 3 }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join(
    '',
  );
  return seedOrder({
    id: 'random',
    naming: (i) => `${letters}${(i * 29) % 127}`,
    theme: {
      brand: '备案',
      accent: `hsl(${Math.floor(random() * 360)} 60% 40%)`,
      header: '#ffffff',
      headerText: '#222222',
      search: '搜索产品、文档',
      menu: ['首页', '备案', '设置'],
      crumbs: ['备案', '新建'],
    },
    words: wordsOf(seed),
  });
};

export const order = orderOfRun(1);
