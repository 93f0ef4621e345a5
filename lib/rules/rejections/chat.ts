/** Chat: fillers, what is called settled, and what is told by naming other things. */

/** Said at the head of a clause of chat and nothing by itself. */
const OPENING =
  /^(?:那个?|嗯+|哦+|啊|额|呃|对了|哎|诶|唉|喂|亲爱的|亲|在吗|在不在|老师好?|你好|您好|hi|hello|好的|收到|好滴|ok|麻烦|辛苦|跟你说一?下|说一?下|管局说|审核说|他们说|客服说|人家说|(?:驳回|退回)?(?:原因|理由)(?:就?是|为)|说是|说(?!了)|就是|只是|然后|还有|而且|并且|再有|主要是|这次是?|现在是?)+(?=.)/;
const PARTICLES = /(?:[哈哦啊呀嘛噢喔哟嗯啦咯喽]|的话|谢谢|辛苦了?|麻烦了?)+$/;

/** A clause without fillers. */
export const bare = (clause: string): string => clause.replace(PARTICLES, '').replace(OPENING, '') || clause;

/** 电话没问题, 名称ok: settled. What is only called settled once the order is done is not: 重拍就行. */
const SETTLED = new RegExp(
  [
    '(?:都|也|均|全部?|是|应该|倒是?|算)*(?:没有?(?:啥|什么|任何|大|毛)*(?:问题|毛病|错|事儿?|意见|异议)了?|无(?:问题|误|异议|需修改))',
    '(?<![不没未能否难才就便])(?:可以|ok|好|通过|合格|达标)了',
    '(?<![不没未能难用备册占超期注错传绑经限间])过了$',
    '(?<![才就便])(?:都|也|是)(?:可以|ok|行|好|过|对|通过|合格|正确|一致|齐)了?的?$',
    '(?<=..)(?<![不没未能否难才就便银执进施通流同发])(?:可以|行|对|正确|合格)(?:的|了)?$',
    '(?<![没未不])(?:重新|又|再|都|已经?)*(?:核对|检查|确认|改|补|传|填|弄|换|处理|提交|验|做|交|发|拍|写)(?:过|好|对|完)了(?!几|两|三)',
    '不用(?:改|动|管|换|补)了?|先不管|不是问题|没(?:说|讲|提)(?:啥|什么|到)?$|[打接]?通了$',
  ].join('|'),
);
/** 跟执照没关系, 不是说域名, 不是电话的事: another thing is meant. */
const NOT_MEANT =
  /^(?:这次|其实|也|倒)?(?:并?不是(?:说|指|因为)?|不关|跟|和|与).*(?:没关系|没有关系|无关|的?事儿?|的?问题|的?原因)$|(?:一样|相同|重复|不同)(?:也|都)?没有?关系$/;
const NOT_MEANT_BUT = /^(?:这次|其实)?(?:并?不是|不在)(?:说|指|因为)?/;
const BUT_MEANT = /^(?:而?是|说的是|主要是?|就是)(?:说|指|因为|让你|要你)?/;
const BEFORE = /^(?:上次|上回|上一次|之前|先前|前面|前次|原来|昨天)/;
const NOW = /^(?:但|不过|可是?|然后|结果)?(?:这次|这回|现在|今天|今次|目前)/;

/** 除了电话都行: the telephone is meant; 除了照片，名称也要改 both. */
const EXCEPT =
  /除(?:了|开|去)?([^,]{1,12}?)(?:之外|以外|外)?,?(?:其[他余]|别的|另外)?的?(?:都|全部?|均)(?:行|没有?问题|过|ok|可以|好|对|通过|合格)[了的]?/g;
const BESIDES =
  /(?:不光|不仅仅?|不止|不只|除了?)(?:是|有)?([^,]{1,12}?)(?:之外|以外|外)?(?:,|(?=还|也))(?=[^,]*(?:也|还|同样))/g;

/** 错的是邮箱, 卡在备注, 就剩照片: what is named is at fault. */
const LEFT =
  /(?:(?:错|不对|有问题|要改|得改|要换|不行|不合格|没过|被卡|退)的(?:地方|原因)?(?:就?是|在)|(?:主要)?(?<![没无啥么何有])(?:问题|毛病)(?:就是|出?在(?!于)|是)|卡在了?|[就只光](?:剩|差)(?:下|了|个|一个)*)([^,]{2,12})(?=,|$)/g;

/** Says of one thing what is told by naming others. */
export const meant = (reason: string): string =>
  reason
    .replace(EXCEPT, ',$1有问题,')
    .replace(LEFT, ',$1有问题')
    .replace(BESIDES, (_, named) => `${named}有问题,`);

export interface Clause {
  text: string;
  /** What goes before is settled: a new reason begins. */
  fresh: boolean;
  /** What was called settled, where the clause may go on about it: 地址没错，就是太简单. */
  settled: string;
}

/** The clauses that may hold a reason: what is settled, meant otherwise or past is left out. */
export const openClauses = (clauses: readonly string[], isSaid: (text: string) => boolean): Clause[] => {
  const open: Clause[] = [];
  let settled: string | undefined;
  let isSwitched = false;
  clauses.forEach((whole, i) => {
    const text = bare(whole);
    const plain = text.replace(/^:/, '');
    const next = bare(clauses[i + 1] ?? '');
    const rest = plain.replace(SETTLED, '');
    const isSettled = rest !== plain && !isSaid(rest);
    const isOther =
      NOT_MEANT.test(plain) ||
      (NOT_MEANT_BUT.test(plain) && BUT_MEANT.test(next)) ||
      (BEFORE.test(plain) && clauses.slice(i + 1).some((later) => NOW.test(later)));
    // 填错了，是O还是0？ asks on about a fault that was named.
    if (/\?$/.test(plain) && !/怎么|如何/.test(plain) && open.length > 0 && isSaid(open.at(-1)?.text ?? ''))
      return;
    if (isSettled || isOther) {
      settled = isSettled ? rest : '';
      isSwitched = isOther;
    } else {
      // 不是公司名，是网站名写错了: what it is begins after 是.
      const told = isSwitched ? text.replace(BUT_MEANT, '') || text : text;
      open.push({ text: told, fresh: settled !== undefined, settled: settled ?? '' });
      settled = undefined;
      isSwitched = false;
    }
  });
  return open;
};
