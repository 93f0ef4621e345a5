/** Written last: 84.4 % right and 14.7 % wrong when first run, notices counted (75.0 and 16.1 % before chat was read). */
import type { Reviewed } from '../messages/shape';

export const MESSAGES: readonly Reviewed[] = [
  ['老师这个单子驳回了，理由是主体负责人的手机号不是实名在他名下', ['entityManager.mobile']],
  ['审核那边说网站名字看着像媒体，让改得朴素一点', ['site.name']],
  ['客户公司迁了新址，执照换了，备案里住所还写着老地方', ['entity.idAddress']],
  ['照片里的身份证和人脸重叠，看不见号码，重拍一张', ['~照片|身份证|手持']],
  ['域名是三个月前过户的，whois还显示以前那个人', ['site.domainRegistrantName|site.domain']],
  ['座机响了没人接，手机也没人接', ['manager.phone2|manager.mobile']],
  ['1. 授权书要用新模板 2. 邮箱格式 3. 服务器到期时间', ['~授权书', 'manager.email', 'site.cloudService']],
  ['公司执照没问题，法人照片也没问题，就差网站备注没填用途', ['site.remarks']],
  ['他们系统查统一代码查不到这家公司', ['entity.idNumber|entity.name']],
  ['单位通信地址写成法人家里了，改办公的', ['entity.mailingAddress']],
  ['应急电话不能是座机，换手机', ['manager.emergencyPhone']],
  ['身份证签发日期跟照片上的差一年', ['manager.idValidFrom']],
  ['网站做的是医美，要卫健委的批件，没有就换内容', ['site.preApproval|site.serviceContent']],
  ['备案号挂是挂了，链接没指到工信部', ['site.filingNumber']],
  ['主办单位性质应该是个体工商户那一项', ['entity.nature']],
  ['网站负责人换成小王了，但身份证传的还是小李的', ['~身份证|siteManager.name|siteManager.idNumber']],
  ['承诺书上公司名少盖了章', ['~承诺书|盖章']],
  ['首页网址填了两个，留一个', ['site.homeUrl']],
  ['短信验证的时候提示手机号和证件号不符', ['sms.code|sms.mobile|sms.idLast6|manager.mobile']],
  ['IP和别的客户填重了', ['site.ip']],
  ['域名到期日比备案要求的早，先续一年', ['site.domainExpiresOn']],
  ['语种勾了一堆，实际只有中文', ['site.languages']],
  ['主体负责人姓名里多了个“先生”', ['entityManager.name']],
  ['区县和详细地址里写的区不是一个', ['entity.district|entity.mailingAddress|entity.idAddress']],
  ['法人说不清楚网站是干嘛的，回访没通过', ['manager.mobile']],
  ['幕布没问题，衣服颜色太白了要换', ['~照片|核验照|背景|衣']],
  ['投资人写的是法人的名字但股东其实是另一家公司', ['entity.investor']],
  ['备案密码不对，去管局重置', ['~密码']],
  ['域名还没到我们这实名，注册商那边显示审核中', ['site.domainVerifiedOn|site.domain']],
  ['个人站不能挂公司电话和地址', ['site.serviceContent']],
];

/** Said in the same chats and no reason. */
export const NOTICES: readonly string[] = [
  '好的，我转告客户',
  '网站打算月底上线',
  '法人照片下午补',
  '域名我们代买的',
  '备案电话记得接',
];

/** The known reason, where it is told. */
export const KNOWN: readonly (readonly [text: string, ids: string])[] = [
  ['老师这个单子驳回了，理由是主体负责人的手机号不是实名在他名下', 'mobile-owner'],
  ['备案号挂是挂了，链接没指到工信部', 'footer-number'],
];
