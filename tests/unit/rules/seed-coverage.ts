/**
 * Every statement of the five seed documents, section by section, in our own words: which rule, document or
 * part of the process carries it, or why a form cannot show it. One a line:
 * `<seed>-<section>-<what> | label | where`, where `where` holds one or more of
 * `rule:<id>` · `document:<id>` · `step:<id>` · `sms:<role>` · `deadline:<id>` · `duty:<id>` ·
 * `pending-document:<id>` (only until the document exists), or `never: <reason>`.
 */
const SEED_000 = `
000-0-when-due | 内地节点且主体、域名从未备案的要首次备案 | step:fill-order step:cloud-product
000-0-before-account | 事先注册账号 | step:prepare-account
000-0-before-domain | 事先检查域名 | step:prepare-domain
000-0-before-documents | 事先备齐资料 | document:entity-certificate document:personal-id
000-0-before-server | 事先备好服务器 | step:cloud-product
000-0-before-rules | 事先看所在省规则 | step:prepare-account
000-0-before-approval | 涉及的先办前置审批 | rule:site-pre-approval-content document:pre-approval-news document:pre-approval-training
000-1-type-check | 按填写内容自动判断备案类型 | step:fill-order
000-2-product-check | 验证云服务器 | step:cloud-product
000-3-fill | 填真实的主体和网站信息 | step:fill-order
000-3-many-sites | 湖北以外一单可备多个网站 | rule:sites-per-order
000-4-app-photos | 用最新版 App 当场拍证件，不从相册选 | step:materials document:face-check
000-4-face | 人脸识别核验 | document:face-check step:materials
000-5-confirm | 提交前逐项确认 | step:confirm
000-6-first-review | 1 个工作日内初审 | step:first-review
000-6-reachable | 初审期间电话畅通 | step:first-review
000-7-mail | 被要求时邮寄资料 | step:mail
000-8-sms-pilots | 2017–2018 年短信核验试点省份 | never: 2020 年 8 月起各省都要核验，试点名单已被新规定取代；步骤一律列出短信核验。
000-8-sms-who | 首次备案核验两位负责人的联系方式1 | sms:entityManager sms:siteManager
000-8-sms-same | 号码相同只发一个验证码 | sms:entityManager
000-8-sms-after | 核验完自动交管局，平台暂无提示 | step:sms step:authority-review
000-9-authority | 管局终审，结果短信邮件通知 | step:authority-review
000-10-duration | 管局审核 3 至 20 个工作日 | step:authority-review
`;

const SEED_001_FLOW = `
001-0-legal | 文档自身的法律声明与排版约定 | never: 说的是这份文档怎么使用，与备案内容无关。
001-1.1-before | 登录、通知设置、域名、资料、服务器、规则、前置审批 | step:prepare-account step:prepare-domain step:cloud-product
001-1.1-devices | 手机和电脑都能办，手机更快 | step:prepare-account
001-1.1-claim-on-pc | 认领和导入备案只能在电脑端 | step:prepare-account
001-1.1-region | 地区选主体实际所在地 | rule:address-region rule:id-region-province
001-1.1-region-missing | 没有所在区时选邻区并在备注说明 | rule:address-unlisted-district rule:address-renamed-district
001-1.1-nature-individual | 个人网站选个人 | rule:entity-name-nature rule:id-type-nature
001-1.1-nature-unit | 单位按证件上的机构类型选，其他机构选社会团体 | rule:entity-name-nature rule:id-type-nature
001-1.1-id-type-registrant | 证件类型与域名实名的证件一致 | rule:domain-registrant-id
001-1.1-id-type-individual | 中国公民用身份证 | rule:id-type-personal
001-1.1-id-type-enterprise | 企业用营业执照 | rule:id-type-nature
001-1.1-id-type-non-enterprise | 民办非企业用其登记证书 | rule:id-type-nature
001-1.1-name-registrant | 主办者名称与域名持有者一致 | rule:domain-registrant-name
001-1.1-name-certificate | 单位名称与证件一致 | rule:entity-name-nature
001-1.1-number | 证件号码与证件完全一致 | rule:id-number-resident rule:id-number-credit-code rule:id-number-org-code rule:id-number-permit rule:id-number-writing
001-1.1-upper-x | 身份证末位 X 大写 | rule:id-number-resident
001-1.1-id-address | 证件住所与证件一致 | rule:address-region rule:address-same-city
001-1.1-domain | 填要备案的域名本身 | rule:domain-form rule:domain-suffix
001-1.1-check-fails | 校验不通过时按提示修改 | never: 校验由系统当场给出结果；能事先看出来的，填写时的规则已经提示。
001-1.1-check-passes | 通过后列出域名、云服务和材料 | step:cloud-product document:entity-certificate document:entity-manager-id document:site-manager-id
001-1.1-handheld | 部分情况要手持主办单位证件照 | document:handheld-certificate-photo
001-1.1-order-45-days | 45 天没有更新的订单被删除 | deadline:order-45-days
001-1.1-one-order | 域名、证件已有订单或备案的不能再建 | step:fill-order
001-1.2-when | 主体和域名都没备过案的首次备案 | step:fill-order
001-1.2-mobile-id | 手机端在基础校验时就传证件、个人当场核验 | step:materials
001-1.2-face-2019 | 2019-07-29 起活体检测取代幕布拍照 | document:face-check document:verification-form
001-1.2-confirm | 核对主体、网站和接入信息后提交 | step:confirm
001-1.2-confirm-device | 登录不了 App 的回电脑端确认 | never: 在哪台设备上点确认，填写的内容里看不出来。
001-1.2-review | 接入商初审 | step:first-review
001-1.2-mail | 接到通知才邮寄 | step:mail
001-1.2-sms | 2020-08-17 起各省短信核验 | step:sms
001-1.2-authority | 管局终审 1 至 20 个工作日 | step:authority-review
001-1.2-after | 备案号、版权、经营性许可、公安备案 | duty:footer-number duty:footer-copyright duty:commercial-licence duty:police-filing
001-1.2-builders | 建站产品有各自的加号办法 | never: 在建站产品后台操作，备案表单不涉及。
001-1.3-when | 主体在别处备过案、在本接入商新增网站 | step:fill-order sms:siteManager
001-1.3-steps | 其余步骤同首次备案 | step:materials step:confirm step:first-review step:mail step:sms step:authority-review
001-1.4-when | 主体在本接入商备过案、新增网站 | step:fill-order sms:siteManager
001-1.4-steps | 其余步骤同首次备案 | step:materials step:confirm step:first-review step:mail step:sms step:authority-review
001-1.5-when | 主体和域名都备过案，换或加接入商 | step:fill-order sms:siteManager
001-1.5-steps | 其余步骤同首次备案 | step:materials step:confirm step:first-review step:mail step:sms step:authority-review
`;

const SEED_001_FORM = `
001-2-truth | 主办者信息须真实 | step:confirm step:first-review
001-2-province | 按所在省的要求填 | rule:manager-legal-representative rule:contact-landline rule:contact-local-mobile
001-2-keep-current | 联系信息变了要变更备案 | duty:keep-contacts
001-2-address-complete | 通信地址写全市、区、路段和房间 | rule:address-detail rule:address-hyphens
001-2-address-signs | 通信地址不含特殊字符 | rule:address-characters
001-2-address-own | 可填证件地址或实际办公、住所地址 | rule:address-same-city rule:address-id-province
001-2-address-remark | 没有门牌号的在备注说明 | rule:address-detail
001-2-investor-individual | 个人的投资人就是本人 | rule:investor-name
001-2-investor-unit | 单位填法定代表人或主办单位全称 | rule:investor-name
001-2-manager-individual | 个人的负责人就是本人 | rule:person-individual-same
001-2-manager-legal | 部分省单位负责人须为法定代表人 | rule:manager-legal-representative document:entity-manager-letter
001-2-manager-name | 负责人姓名如实填写 | rule:person-name-form
001-2-id-type-individual | 个人的证件类型随主办者 | rule:person-individual-same
001-2-id-type-unit | 负责人可用身份证、台胞证、护照、军官证 | rule:id-type-officer rule:id-number-permit
001-2-id-validity | 身份证有效期大于 3 个月 | rule:id-validity
001-2-id-number | 负责人证件号码按类型填，X 大写 | rule:id-number-resident rule:id-number-permit rule:id-number-writing
001-2-mobile | 手机号码真实、能联系到本人 | rule:contact-mobile
001-2-mobile-code | 手机验证码 | never: 验证码当场收取，本产品从不填写，也无从检查。
001-2-phone2-individual | 个人不用填联系方式2 | never: 个人空着就对，填了也不会被退回，没有可提示的。
001-2-phone2-unit | 联系方式2 按省填手机或座机 | rule:contact-landline rule:contact-office-phone
001-2-phone2-form | 座机写成 086-区号-号码，有分机的写分机 | rule:contact-office-phone
001-2-emergency | 应急电话填常用手机号 | rule:contact-emergency-same rule:contact-mobile
001-2-email | 邮箱能正常收信 | rule:contact-email
001-2-faq | 与工商信息不一致等提示 | never: 系统拿表单与工商库核对后的提示，由退回原因说明解释，不是填写时的规则。
001-3.1-truth | 网站信息须真实 | step:confirm
001-3.1-many | 一单几个网站看各省 | rule:sites-per-order
001-3.1-name-length | 名称 3 个汉字以上 | rule:site-name-length
001-3.1-name-relation | 名称与主办单位有关联 | rule:site-name-entity
001-3.1-name-rules | 单位、个人各按附录命名 | rule:site-name-symbols rule:site-name-personal-words
001-3.1-cloud | 云服务按所购产品选 | step:cloud-product
001-3.1-cloud-shop | 旺铺没有云服务一栏 | never: 没有这一栏的页面本来就没有可填的。
001-3.1-ip | 选要备案的实例 IP | rule:ip-address
001-3.1-service-number | 没有可用云服务时手填备案服务号 | rule:filing-service-number step:cloud-product
001-3.1-domain-auto | 域名沿用校验时填的 | rule:domain-form
001-3.1-change-one-domain | 变更时唯一的域名不能改 | rule:change-site-domain
001-3.1-change-more-domains | 多个域名只能不变或删除 | rule:change-site-domain
001-3.1-content-individual | 个人网站内容选其他 | rule:site-content-personal
001-3.1-content-unit | 单位按实际内容选 | rule:site-content-province
001-3.1-service-type | 官网、商城选网站应用服务 | never: 选项只有几类，选哪类取决于网站怎样做，表单里没有可对照的内容。
001-3.1-pre-approval | 涉及前置审批的要有批文 | rule:site-pre-approval-content rule:site-name-pre-approval document:pre-approval-publishing document:pre-approval-drugs
001-3.1-languages | 语言按实际选，可多选 | rule:site-languages
001-3.1-manager-reuse | 单位的网站负责人可以另选一人 | rule:manager-site-letter document:site-manager-letter
001-3.1-manager-individual | 个人的两个负责人是同一人 | rule:person-individual-same
001-3.1-manager-province | 网站负责人是谁按省 | rule:manager-legal-representative rule:manager-site-letter
001-3.1-manager-name | 姓名与身份证完全一致 | rule:person-name-form
001-3.1-manager-id-type | 证件类型：身份证、台胞证、护照、军官证 | rule:id-type-officer rule:id-number-permit
001-3.1-manager-id-number | 证件号码按类型填，X 大写 | rule:id-number-resident rule:id-number-writing
001-3.1-manager-mobile | 手机号码真实；个人沿用联系方式1 | rule:contact-mobile rule:person-individual-same
001-3.1-manager-phone2 | 联系方式2 按省填手机或座机 | rule:contact-landline rule:contact-office-phone
001-3.1-manager-emergency | 应急电话填常用手机；个人沿用 | rule:contact-emergency-same rule:person-individual-same
001-3.1-manager-email | 邮箱有效；个人沿用 | rule:contact-email rule:person-individual-same
001-3.1-managers-two | 两位负责人的联系方式各是各的 | rule:contact-managers-distinct rule:contact-phone-count
001-appendix1-length | 单位名称 3 个汉字以上 | rule:site-name-length
001-appendix1-latin | 单位名称不能纯数字、纯英文 | rule:site-name-latin
001-appendix1-symbols | 单位名称不含特殊符号 | rule:site-name-symbols rule:site-name-spaces
001-appendix1-national | 非国家单位不用国字头 | rule:site-name-national document:national-name-approval
001-appendix1-domain | 不能直接用域名命名 | rule:site-name-domain
001-appendix1-sensitive | 不能用敏感词 | rule:site-name-sensitive
001-appendix2-content | 名称体现个人网站内容 | never: 名称贴不贴近内容要人来看；表单里没有网站内容可以对照。
001-appendix2-length | 个人名称 3 个汉字以上 | rule:site-name-length
001-appendix2-industry | 不涉及行业、企业、产品 | rule:site-name-industry
001-appendix2-person | 不用人名 | rule:site-name-own-name rule:site-name-person
001-appendix2-place | 不用地名 | rule:site-name-place
001-appendix2-idiom | 不用成语 | rule:site-name-idiom
001-appendix2-latin | 不能纯数字、纯英文 | rule:site-name-latin
001-appendix2-symbols | 不含特殊符号 | rule:site-name-symbols rule:site-name-spaces
001-appendix2-sensitive | 不能用敏感词 | rule:site-name-sensitive
001-appendix2-national | 不用国字头 | rule:site-name-national
001-appendix2-words | 全国的个人禁用词 | rule:site-name-personal-words
001-appendix2-space | 不叫某某个人空间 | rule:site-name-personal-space
001-appendix2-forum | 博客、论坛等五词要前置审批 | rule:site-name-personal-words rule:site-name-unit-permit
001-appendix2-jiangsu | 江苏个人名称的固定写法 | rule:site-name-jiangsu
001-appendix2-jiangsu-remark | 江苏备注写开通后的主要内容 | rule:site-remarks-province
001-appendix2-beijing | 北京个人禁用词 | rule:site-name-province-words
001-appendix2-guangdong | 广东个人禁用词 | rule:site-name-province-words
001-appendix2-zhejiang | 浙江个人禁用词 | rule:site-name-province-words
001-appendix2-henan | 河南个人禁用词 | rule:site-name-province-words
001-appendix2-liaoning | 辽宁个人禁用词 | rule:site-name-province-words
001-appendix2-hubei | 湖北个人禁用词 | rule:site-name-province-words
001-appendix2-ningxia | 宁夏个人禁用词 | rule:site-name-province-words
001-appendix2-hebei | 河北个人禁用词 | rule:site-name-province-words
001-appendix2-guizhou | 贵州个人禁用词 | rule:site-name-province-words
001-appendix2-hunan | 湖南个人禁用词 | rule:site-name-province-words
001-appendix2-neimenggu | 内蒙古个人禁用词 | rule:site-name-province-words
001-3.2-one-domain | 一个网站一个域名 | rule:domain-single
001-3.2-related | 各网站都要与主体有关 | rule:site-name-entity
001-3.2-scope | 网站标志、版权和内容在经营范围内 | never: 要看开通后的页面和执照的经营范围，表单里没有。
001-3.2-hubei | 湖北一单一站一域名 | rule:sites-per-order
001-3.2-hunan | 湖南一单一站一域名 | rule:sites-per-order
001-3.2-hunan-plan | 湖南再备时先交已备案网站的方案书 | rule:sites-plan document:site-plan step:many-sites
001-3.2-hunan-plan-content | 方案书写内容、组网、安全制度和承诺 | document:site-plan step:many-sites
001-3.2-hunan-mail | 方案书扫成 PDF 发到指定邮箱 | step:many-sites
001-3.2-shaanxi-person | 陕西个人一单 4 个网站 | rule:sites-per-order
001-3.2-shaanxi-unit | 陕西单位域名最多 30 个 | rule:sites-per-order
001-3.2-shaanxi-more | 陕西超出时交视频、方案书、承诺书原件 | step:many-sites
001-3.2-henan-person | 河南个人一单 3 个网站 | rule:sites-per-order
001-3.2-henan-unit | 河南单位一单 5 个网站 | rule:sites-per-order
001-3.2-others | 其余省份一单可多个网站 | rule:sites-per-order
001-3.2-next-site | 逐个填完再加下一个 | rule:site-name-repeated
`;

const SEED_001_REST = `
001-4-buy-first | 先买符合条件的云服务 | step:cloud-product
001-4-renew | 时长不够先续费 | step:cloud-product
001-4-shop | 旺铺不用关联云服务 | never: 那里没有云服务一栏，没有可填的。
001-4-same-account | 同账号直接选产品和 IP | step:cloud-product rule:ip-address
001-4-no-numbers-left | 选不到实例多因服务号用完 | step:cloud-product
001-4-other-account | 产品在别的账号下用备案服务号 | step:cloud-product rule:filing-service-number
001-4-other-provider | 服务器在别家的找那一家备案 | step:cloud-product
001-4-number-form | 备案服务号的样子 | rule:filing-service-number
001-5-app-version | App 升到最新版 | step:materials
001-5-app-install | 用钉钉、支付宝扫码安装，微信不行 | step:materials
001-5-before | 三步信息已填完、资料已备好 | step:fill-order step:materials
001-5-background | 人脸核验白色背景，不太亮不太暗 | document:face-check step:materials
001-5-dress | 深色衣着整齐，脸部无遮挡 | document:face-check step:materials
001-5-originals | 拍原件，不翻拍 | step:materials document:entity-certificate
001-5-elsewhere | 人或证件在外地，由本人在当地办 | step:materials
001-5-faq-upload | 上传时的各种提示 | never: 上传环节的系统提示，由退回原因说明解释，不在填写的字段里。
001-5-submitted | 上传完继续确认 | step:confirm
001-6-check | 提交前再核对一遍 | step:confirm
001-6-manager-called | 会打电话找主体负责人核实 | step:first-review rule:contact-mobile
001-6-site-name | 再看网站名称是否合规 | rule:site-name-length rule:site-name-entity
001-6-site-manager-called | 会打电话找网站负责人核实 | step:first-review rule:contact-mobile
001-6-photos-clear | 资料清晰正确 | document:entity-certificate
001-6-agreement | 勾选协议后提交 | never: 协议由用户自己勾选，本产品从不代勾。
001-7-45-days | 45 天没有更新的订单被删除 | deadline:order-45-days
001-7-first-review | 初审 1 个工作日 | step:first-review
001-7-caller-numbers | 外呼号码三个，电话保持畅通 | step:first-review
001-7-more | 可能要补资料或视频核验 | step:first-review
001-7-sms | 2020-08-17 起短信核验 | step:sms
001-7-to-authority | 1 个工作日内提交管局 | step:authority-review
001-7-refused | 没通过的按原因改后再交 | step:authority-review
001-7-sms-24 | 24 小时内核验 | deadline:sms-24-hours step:sms
001-7-duration | 管局 1 至 20 个工作日 | step:authority-review
001-8-when-told | 没有通知就不用邮寄 | step:mail
001-8-no-cod | 不限快递，不收到付 | step:mail
001-8-recorded | 收到后 1 至 2 天录入 | step:mail
001-8-address | 邮寄地址、收件人和电话 | never: 地址和电话会变，以接入商当时的通知为准，写死反而误导。
001-8-again | 内容不对要重寄 | step:mail
001-9-due | 24 小时内完成才进入管局审核 | step:sms deadline:sms-24-hours
001-9-first | 首次备案核验两位负责人 | sms:entityManager sms:siteManager
001-9-same-number | 号码相同发一个验证码，不同各发一个 | sms:entityManager sms:siteManager
001-9-add-site | 新增网站核验网站负责人 | sms:siteManager
001-9-access | 接入备案核验网站负责人 | sms:siteManager
001-9-access-number | 换了号码的先到原接入商变更 | sms:siteManager
001-9-access-shell | 空壳网站注销后重新提交 | sms:siteManager
001-9-change | 变更谁的信息就核验谁 | sms:entityManager sms:siteManager
001-9-change-number | 旧号码停用可核验新号码 | sms:entityManager sms:siteManager
001-9-cancel-access | 取消接入不核验 | never: 取消接入没有短信核验，核验名单为空即是。
001-9-cancel | 注销谁的备案就核验谁 | sms:entityManager sms:siteManager
001-9-cancel-others | 注销其他单位或空壳主体要书面申请 | sms:entityManager
001-9-phone1-only | 只发到联系方式1 | sms:entityManager sms:siteManager
001-9-six-digits | 验证码 6 位数字 | step:sms
001-9-sender | 发送号码 12381 或 106 开头 | step:sms
001-9-late | 超时或没通过退回账号 | step:sms deadline:sms-24-hours
001-9-form | 填验证码、手机号和证件后 6 位 | step:sms sms:entityManager
001-9-whose-number | 按自己的角色填联系方式1 | sms:entityManager sms:siteManager
001-9-last-six | 证件号码后 6 位 | sms:entityManager rule:hk-macau-id-number
001-9-hk-front | 浙江以外填港澳通行证正面号码 | sms:entityManager
001-9-hk-back | 浙江填背面号码，括号全角 | sms:entityManager rule:hk-macau-id-number
001-9-wait | 还有人没核验时等待 | step:sms
001-9-resend | 可重发 2 次 | step:sms
001-9-faq | 重发时提示找不到记录等 | never: 短信页的系统提示，由退回原因说明解释，不是填写时的规则。
001-10-progress | 登录看进度 | step:first-review step:authority-review
001-10-result | 结果短信邮件通知，驳回看原因 | step:authority-review
001-10-dns | 通过后设置域名解析 | duty:resolve
001-10-scan | 做漏洞和内容安全检查 | duty:resolve
001-11-open | 部分省要求解析到内地并开通 | duty:resolve
001-11-footer | 底部放备案号并链接工信部 | duty:footer-number
001-11-fine | 不放备案号罚五千至一万元 | duty:footer-number
001-11-number-form | 备案号的样子 | rule:filing-number-form
001-11-copyright | 部分省底部写版权所有，与单位名称一致 | duty:footer-copyright
001-11-commercial | 有偿服务的办经营性许可证 | duty:commercial-licence
001-11-hosting | 弹性 Web 托管不支持经营性备案 | duty:commercial-licence
001-11-police | 开通 30 日内公安联网备案 | duty:police-filing deadline:police-filing-30-days
001-11-police-shanghai | 上海走自己的入口 | duty:police-filing
001-11-police-footer | 通过后 30 日内放公安备案号 | duty:police-filing deadline:police-number-30-days rule:police-number-form
001-11-builders | 建站产品各自加号 | never: 在建站产品后台操作，备案表单不涉及。
`;

const SEED_002 = `
002-0-when | 主体和域名都没有备案信息 | step:fill-order
002-before-numbers | 备好主体证件号、公网 IP、域名 | step:cloud-product rule:ip-address
002-before-enterprise | 企业：执照、法人和负责人身份证、域名证书 | document:entity-certificate document:entity-manager-id document:site-manager-id document:domain-certificate
002-before-individual | 个人：身份证或护照 | document:personal-id rule:id-type-personal
002-before-templates | 其他表格在系统里下载模板 | document:site-manager-letter
002-1-login | 登录控制台进入备案系统 | step:cloud-product
002-4-type-check | 按证件和域名判断类型 | step:fill-order
002-4-region-person | 个人按身份证所在地或居住地选省，能否跨省看管局 | rule:id-region-province document:residence-permit
002-4-region-unit | 单位按证件签发地选省 | rule:address-id-province rule:id-region-province
002-4-nature | 按单位性质选 | rule:entity-name-nature rule:id-type-nature
002-4-id-type | 按单位性质选证件类型 | rule:id-type-nature
002-4-number | 填主办单位证件号码 | rule:id-number-credit-code rule:id-number-org-code
002-4-domain | 填要备案的域名 | rule:domain-form
002-5-first-review | 初审 1 至 2 个工作日 | step:first-review
002-5-upload | 初审后传资料、扫码核验 | step:materials document:domain-certificate document:site-manager-letter
002-6-second-review | 复审 1 至 2 个工作日 | step:second-review
002-7-sms | 24 小时内完成全部短信核验 | step:sms deadline:sms-24-hours
002-8-authority | 管局 1 至 20 个工作日 | step:authority-review
002-9-footer | 首页底部中央放备案号并加链接 | duty:footer-number
002-9-jiangsu | 江苏底部写版权所有 | duty:footer-copyright
002-after-police | 开通 30 日内公安备案 | duty:police-filing deadline:police-filing-30-days
002-after-safety | 网站安全评估 | duty:safety-assessment
002-after-commercial | 经营性许可证自行申办 | duty:commercial-licence
002-after-contacts | 电话畅通，信息变了及时变更 | duty:keep-contacts
`;

const SEED_003 = `
003-0-when | 别处备过案，现在本接入商新增网站 | step:fill-order
003-before | 账号、域名、服务器、规则、前置审批 | step:prepare-account step:prepare-domain step:cloud-product
003-1-type-check | 自动判断备案类型 | step:fill-order
003-2-product | 验证云服务器 | step:cloud-product
003-3-fill | 填真实信息 | step:fill-order
003-4-upload | 上传证件照片或彩色扫描件 | step:materials document:entity-certificate
003-5-review | 1 个工作日初审，电话畅通 | step:first-review
003-6-face | 按省做人脸或拍照核验 | document:face-check
003-7-mail | 被要求时邮寄 | step:mail
003-8-pilots | 试点省份的短信核验 | never: 2020 年 8 月起各省都要核验，试点名单已被新规定取代。
003-8-who | 只核验网站负责人的联系方式1 | sms:siteManager
003-8-after | 核验完自动交管局 | step:sms
003-9-authority | 管局终审并通知 | step:authority-review
003-10-duration | 3 至 20 个工作日 | step:authority-review
`;

const SEED_004 = `
004-rules-province | 各省要求不同，先看规则 | step:prepare-account
004-domain-alibabacloud | 国际站注册的域名不能备案 | rule:domain-registrar step:prepare-domain
004-domain-tld | 顶级域已获批复 | rule:domain-tld-approved
004-domain-valid | 域名在有效期内 | rule:domain-expiry
004-domain-registrar | 注册机构已获批复 | rule:domain-registrar
004-domain-holder-person | 个人域名在本人名下 | rule:domain-registrant-name
004-domain-holder-unit | 单位域名在单位、股东、主要负责人或高管名下 | rule:domain-registrant-name document:domain-registrant-proof
004-domain-verified | 域名已实名认证 | rule:domain-verified
004-domain-same | 姓名、证件类型、号码与主体一致 | rule:domain-registrant-name rule:domain-registrant-id
004-server-ecs | ECS：包月 3 个月起、带公网带宽、5 个服务号 | step:cloud-product
004-server-pay-as-you-go | 按量付费的不能申请 | step:cloud-product
004-server-host | 云虚拟主机：3 个月，5 个 | step:cloud-product
004-server-light | 轻量服务器：3 个月，5 个 | step:cloud-product
004-server-elastic | 弹性 Web 托管：6 个月，每账号 5 个 | step:cloud-product
004-server-builder | 建站市场：12 个月、99 元，1 个 | step:cloud-product
004-server-nat | NAT 网关：1 个月，2 个 | step:cloud-product
004-server-ipv6 | IPv6 转换：1 个月，2 个 | step:cloud-product
004-server-ens | ENS：3 个月，5 个 | step:cloud-product
004-server-renew | 剩余时长不够先续费 | step:cloud-product
004-server-fixed | 续费不增加服务号 | step:cloud-product
004-documents-originals | 原件清晰照片或彩色扫描件 | document:entity-certificate
004-documents-person-once | 个人三种证件传一次 | document:personal-id
004-documents-manager | 主体负责人证件 | document:entity-manager-id
004-documents-foreign | 港澳台和外籍用通行证、居住证或护照 | rule:id-number-permit rule:id-type-personal document:entity-manager-id
004-documents-site-manager | 网站负责人证件 | document:site-manager-id
004-documents-entity | 主办单位证件 | document:entity-certificate
004-documents-form | 真实性核验单 | document:verification-form
004-documents-face | 人脸核验或幕布拍照 | document:face-check
004-documents-handheld-id | 个人手持证件照 | document:handheld-id-photo
004-documents-handheld-unit | 单位手持证件照 | document:handheld-certificate-photo
004-documents-join | 没有上传入口时与主体证件拼图 | never: 上传页有没有单独的入口，要到那一步才看得见。
004-documents-letter | 负责人不是法人时的授权书 | document:entity-manager-letter document:site-manager-letter
004-documents-beijing | 北京域名多时的备案确认书 | document:beijing-domain-list
004-documents-registrant | 域名在个人名下的证明 | document:domain-registrant-proof
004-documents-finance | 广东金融类承诺书 | document:guangdong-finance-letter
004-documents-plan | 广东域名多时的网站建设方案书 | rule:sites-plan document:site-plan
004-documents-domain | 部分省要域名证书 | document:domain-certificate
004-account | 注册接入商账号 | step:prepare-account
004-pre-approval | 特殊行业先办前置审批 | rule:site-pre-approval-content document:pre-approval-culture document:pre-approval-broadcasting document:pre-approval-ride-hailing document:pre-approval-religion document:pre-approval-finance
`;

export interface SeedStatement {
  id: string;
  label: string;
  /** Kind and id, e.g. ['rule', 'site-name-length']. */
  covered: readonly (readonly [kind: string, id: string])[];
  never?: string;
}

const statementOf = (line: string): SeedStatement => {
  const [id = '', label = '', where = ''] = line.split(' | ');
  if (where.startsWith('never: ')) return { id, label, covered: [], never: where.slice('never: '.length) };
  const covered = where.split(' ').map((item) => {
    const at = item.indexOf(':');
    return [item.slice(0, at), item.slice(at + 1)] as const;
  });
  return { id, label, covered };
};

export const SEED_STATEMENTS: readonly SeedStatement[] = [
  SEED_000,
  SEED_001_FLOW,
  SEED_001_FORM,
  SEED_001_REST,
  SEED_002,
  SEED_003,
  SEED_004,
].flatMap((table) => table.trim().split('\n').map(statementOf));

/** The sections of each seed that must have at least one statement. */
export const SEED_SECTIONS: readonly string[] = [
  ...['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'].map((n) => `000-${n}`),
  ...['1.1', '1.2', '1.3', '1.4', '1.5', '2', '3.1', '3.2', 'appendix1', 'appendix2'].map((n) => `001-${n}`),
  ...['4', '5', '6', '7', '8', '9', '10', '11'].map((n) => `001-${n}`),
  ...['0', 'before', '1', '4', '5', '6', '7', '8', '9', 'after'].map((n) => `002-${n}`),
  ...['0', 'before', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'].map((n) => `003-${n}`),
  ...['rules', 'domain', 'server', 'documents', 'account', 'pre'].map((n) => `004-${n}`),
];
