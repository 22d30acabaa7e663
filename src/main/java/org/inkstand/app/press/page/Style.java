package org.inkstand.app.press.page;

import org.inkstand.app.press.masthead.Look;

/** A title's style sheet: one shape, each title's own colours and letters. */
final class Style {

  private static final String SHEET =
      """
      body{margin:0 auto;max-width:62rem;padding:1rem;background:PAPER;color:INK;\
      font:1.1rem/1.55 FACE}
      a{color:inherit}h1,h2,h3,.name{font-family:HEAD;line-height:1.15}
      .masthead{border-bottom:3px double ACCENT;text-align:center}
      .name{font-size:2.6rem;text-decoration:none;font-weight:700;CASE}
      .motto,.meta,figcaption,.foot{opacity:.75;font-size:.85rem}
      .sections ul,.foot ul,.share ul{display:flex;gap:1.2rem;list-style:none;padding:0;\
      flex-wrap:wrap}
      .sections a{color:ACCENT;text-decoration:none;font-weight:600}
      .list{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:1.5rem}
      .teaser img,figure img{width:100%;height:auto}
      figure{margin:1.2rem 0}blockquote{border-inline-start:4px solid ACCENT;padding-inline:1rem}
      .body,.story,.entry,.prose{max-width:40rem}
      aside,.related,.comments,.promo,.share,.advert{border-top:1px solid ACCENT;margin-top:2rem}
      .advert{background:#0001;padding:2rem;text-align:center;font-size:.8rem}
      .cookie-notice{background:INK;color:PAPER;padding:.3rem 1rem;font-size:.85rem;\
      display:flex;gap:1rem}
      """;

  private Style() {}

  static String sheet(Look look) {
    return SHEET
        .replace("PAPER", look.paper())
        .replace("INK", look.ink())
        .replace("ACCENT", look.accent())
        .replace("FACE", look.face())
        .replace("HEAD", look.headFace())
        .replace("CASE", look.upperCaseName() ? "text-transform:uppercase" : "");
  }
}
