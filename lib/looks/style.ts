/**
 * The sheet of the closed root. Colours are light-dark() pairs that resolve where they are used, so a
 * theme is one class on a field's box. px only: the page owns the root font size. The parts of a field are items of a
 * grid without tracks, not positioned: every frame of the page looks through all positioned boxes.
 */
export const STYLE = `
:host{--ink:light-dark(#1a2027,#e7eaed);--ink-2:light-dark(#464f5a,#b7c0c9);--ink-3:light-dark(#5e6873,#98a3ae);--float:light-dark(#fff,#22282f);--hover:light-dark(#f0f2f3,#2c333b);--rule:light-dark(#e0e4e6,#3a424a);--accent:light-dark(#264f9c,#9cbaf6);--accent-fill:light-dark(#264f9c,#3f6cc6);--accent-over:light-dark(#1d4083,#4672cd);--on-accent:#fff;--error:light-dark(#b02a1c,#ff9d90);--warning:light-dark(#865200,#efbb62);--info:light-dark(#3d5a75,#a8c4dd);--ok:light-dark(#0a6a56,#6fcfb6);--on-sev:light-dark(#fff,#14181c);--brand:#2d59b0;--shadow:0 0 0 1px light-dark(rgb(26 32 39/.1),rgb(255 255 255/.1)),0 2px 4px light-dark(rgb(26 32 39/.06),rgb(0 0 0/.3)),0 8px 24px light-dark(rgb(26 32 39/.12),rgb(0 0 0/.45));--font:-apple-system,"Segoe UI","PingFang SC","HarmonyOS Sans SC","MiSans","Microsoft YaHei UI","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","WenQuanYi Micro Hei",system-ui,sans-serif}
*{box-sizing:border-box;margin:0}
.light{color-scheme:light}.dark{color-scheme:dark}
.f,.card,.toast{font:400 13px/20px var(--font);color:var(--ink);text-align:left;font-variant-numeric:tabular-nums;letter-spacing:normal;word-spacing:0;text-indent:0;text-transform:none;writing-mode:horizontal-tb;direction:ltr;cursor:default}
svg{width:16px;height:16px;flex:none;display:block}
.ruler,.status{position:absolute;left:0;top:0;width:100px;height:1px;overflow:clip;clip-path:inset(50%);white-space:nowrap;pointer-events:none}
.f{position:absolute;width:0;height:0;display:grid;grid-template:0/0;place-items:start;contain:layout size style;pointer-events:none}.f>*{grid-area:1/1}
.f[hidden],.f [hidden],.card [hidden]{display:none}
.error{--c:var(--error)}.warning{--c:var(--warning)}.info{--c:var(--info)}.ok{--c:var(--ok)}
.edge{margin-left:-5px;width:2px;height:var(--h);border-radius:1px;background:var(--c)}
.ok .edge{display:none}
.mark{margin:calc((var(--h) - 24px)/2) 0 0 calc(var(--w) + 4px);width:24px;height:24px;display:grid;place-items:center;border-radius:4px;color:var(--c);cursor:pointer;pointer-events:auto}
.mark:hover{background:color-mix(in srgb,var(--c) 14%,transparent)}
.mark:focus-visible,.mark.is-open{outline:2px solid var(--accent)}
.mark--tight{margin-left:calc(var(--w) + 1px);width:16px}.mark--left{margin-left:-30px}.edge--in{margin-left:0}
.mark--line{margin:calc(var(--h) + 1px) 0 0 -4px;height:22px}.mark--line~.msg{margin-left:22px}
.mark--corner{margin:-22px 0 0 calc(var(--w) - 20px);height:22px}
.msg{margin-top:calc(var(--h) + 2px);width:var(--m);height:20px;display:flex;gap:8px;font-size:12px;color:var(--c);white-space:nowrap;pointer-events:auto}
.msg>.text{overflow:clip;text-overflow:ellipsis;min-width:0}
.more,.n{margin-left:auto;flex:none}.n{color:var(--ink-3)}
.msg--right{margin:calc((var(--h) - 20px)/2) 0 0 calc(var(--w) + 30px)}
.do{text-decoration:underline;text-underline-offset:3px;cursor:pointer;flex:none}
.do:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.flash{position:absolute;left:-6px;top:-6px;width:calc(var(--w) + 12px);height:calc(var(--h) + 12px);border-radius:4px;box-shadow:0 0 0 2px var(--accent);opacity:0;animation:flash 1.2s cubic-bezier(.2,0,0,1)}
@keyframes flash{0%{opacity:0}17%,83%{opacity:1}to{opacity:0}}
.card,.toast{position:fixed;inset:auto;margin:0;padding:0;border:0;width:336px;max-width:calc(100vw - 16px);max-height:calc(100vh - 16px);overflow:auto;background:var(--float);border-radius:8px;box-shadow:var(--shadow)}
.card{left:0;top:0}
.card header{display:flex;align-items:center;gap:4px;padding:10px 8px 0 16px}
.card header b{color:var(--c);font-weight:600;display:inline-flex;gap:4px;align-items:center}
.card header i{font-style:normal;color:var(--ink-3);font-size:12px;margin-left:auto}
.x{width:28px;height:28px;border:0;background:none;color:var(--ink-2);display:grid;place-items:center;border-radius:4px;padding:0;cursor:pointer;flex:none}
.x:hover,.act--q:hover{background:var(--hover)}
.say{padding:2px 16px 10px;font-size:14px;line-height:22px;overflow-wrap:anywhere}
.card mark{background:color-mix(in srgb,var(--c) 14%,transparent);color:var(--c);border-radius:2px;padding:0 2px}
.card dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 8px;padding:10px 16px;border-top:1px solid var(--rule)}
.card dl:empty{display:none}.card dt{color:var(--ink-2);min-width:48px}.card dd{overflow-wrap:anywhere}.card dd span{display:block}
.card dd .act--q{margin-left:-8px}.card dd time{color:var(--ink-3);white-space:nowrap}
.card .ev{display:inline-flex;gap:2px;margin-right:4px}.ev u{width:8px;height:8px;border:1px solid var(--ink-2)}.ev .y{background:var(--ink-2)}
.card footer{display:flex;flex-wrap:wrap;gap:4px;align-items:center;padding:10px 12px;border-top:1px solid var(--rule)}
.act{height:28px;border:1px solid var(--accent-fill);border-radius:4px;background:var(--accent-fill);color:var(--on-accent);display:inline-flex;align-items:center;padding:0 10px;font:600 13px/1 var(--font);cursor:pointer;white-space:nowrap}
.act:hover{background:var(--accent-over)}
.act--q{border-color:transparent;background:none;color:var(--accent);font-weight:400;padding:0 8px}
.card .act:focus-visible,.card .x:focus-visible,.toast button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.toast{right:24px;bottom:24px;padding:10px 8px 12px 16px}
.toast .t{display:flex;align-items:center;gap:8px;font-weight:600}.t .brand{width:20px;height:20px}.t .x{margin-left:auto}
.toast .l{display:flex;flex-wrap:wrap;gap:2px 14px;color:var(--ink-2)}.l span{display:inline-flex;gap:4px;align-items:center}.l svg{color:var(--c,var(--accent))}
.toast .a{display:flex;gap:4px;margin-top:10px}
@media(prefers-reduced-motion:reduce){.flash{animation-timing-function:steps(1,jump-none)}}
@media(forced-colors:active){:host{--ink:CanvasText;--ink-2:CanvasText;--ink-3:CanvasText;--float:Canvas;--rule:CanvasText;--accent:LinkText;--accent-fill:Highlight;--on-accent:HighlightText;--error:CanvasText;--warning:CanvasText;--info:CanvasText;--ok:CanvasText;--on-sev:Canvas}
.edge{background:Highlight;forced-color-adjust:none}.msg{background:Canvas}.card,.toast{border:1px solid CanvasText}.flash{outline:2px solid Highlight}
.card mark,.act{forced-color-adjust:none}.card mark{background:Canvas;color:CanvasText;text-decoration:underline}.act--q{forced-color-adjust:auto}}
`;
