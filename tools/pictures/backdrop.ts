/** The popup stands in a window of 400 points; for a picture it is laid over a plain page. */

const STYLE = `*{box-sizing:border-box}body{margin:0;width:1280px;height:800px;overflow:hidden;background:#dfe7ec;
font:18px/1.5 "DejaVu Sans",sans-serif;color:#14303f;position:relative}
.bar{height:56px;background:#f7f9fa;border-bottom:1px solid #b9c7d0;display:flex;align-items:center;gap:14px;padding:0 24px}
.bar i{display:block;width:14px;height:14px;border-radius:50%;background:#c3d0d8}.bar b{flex:1;height:30px;border-radius:15px;
background:#e6ecf0}.bar img{width:28px;height:28px}.page{padding:64px 72px;width:800px}.page p{height:18px;border-radius:9px;
background:#c9d6de;margin:0 0 20px}.page .head{height:44px;width:420px;margin-bottom:40px;background:#b5c6d1}
.popup{position:absolute;top:68px;right:48px;border:1px solid #8da2b0;border-radius:8px;overflow:hidden;
box-shadow:0 12px 40px rgba(20,48,63,.28);line-height:0}`;

const WIDTHS = [88, 94, 71, 0, 90, 83, 96, 52, 0, 92, 78, 87];

/** The page. @param popup the popup's picture @param icon the extension's icon, both as data: addresses */
export const backdrop = (popup: string, icon: string): string =>
  `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Naamwacht</title><style>${STYLE}</style></head><body>
<div class="bar"><i></i><i></i><i></i><b></b><img src="${icon}" alt=""></div>
<div class="page"><p class="head"></p>${WIDTHS.map((width) => `<p style="width:${width}%${width ? '' : ';height:8px'}"></p>`).join('')}</div>
<div class="popup"><img src="${popup}" alt=""></div></body></html>`;
