package org.inkstand.web.pocket;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much of the paper a device keeps, and for how long. */
final class Bounds {

  private Bounds() {}

  /** Front, all sections, what stands on the front page, and some eighty pages that were opened. */
  static final int PAGES_MAX = 150;

  /** A front page has 90 kB, an article 30. */
  static final int PAGE_BYTES_MAX = 12_000_000;

  /** Two for each page. */
  static final int PICTURES_MAX = 300;

  /** A picture of 800 pixels has about 90 kB. A telephone gives a site far more than this. */
  static final int PICTURE_BYTES_MAX = 40_000_000;

  /** A licence may end and a correction may come; nobody takes last week's paper for today's. */
  static final Duration AGE_MAX = Duration.ofDays(7);

  /** Longer than a slow page takes, shorter than a reader waits before trying again. */
  static final Duration PATIENCE = Duration.ofSeconds(3);

  /** Lists are gathered anew after this, so that leafing through the paper asks for nothing. */
  static final Duration FRESH_PAGE = Duration.ofMinutes(10);

  /** Articles change seldom; that they may still be read is asked each time. */
  static final Duration FRESH_ARTICLE = Duration.ofHours(6);

  /** The front page's articles, from its top. */
  static final int GATHER_MAX = 40;

  static final int ARTICLE_PICTURES = 3;
  static final int LIST_PICTURES = 4;
  static final int ARTICLE_WIDTH = 800;
  static final int LIST_WIDTH = 480;

  /** More than are ever kept; the rest of a longer question is not answered. */
  static final int ASKED_MAX = 2 * PAGES_MAX;

  /** As the worker reads them. */
  static Map<String, Object> all() {
    var all = new LinkedHashMap<String, Object>();
    all.put("pagesMax", PAGES_MAX);
    all.put("pageBytesMax", PAGE_BYTES_MAX);
    all.put("picturesMax", PICTURES_MAX);
    all.put("pictureBytesMax", PICTURE_BYTES_MAX);
    all.put("ageMax", AGE_MAX.toMillis());
    all.put("patience", PATIENCE.toMillis());
    all.put("freshPage", FRESH_PAGE.toMillis());
    all.put("freshArticle", FRESH_ARTICLE.toMillis());
    all.put("gatherMax", GATHER_MAX);
    all.put("articlePictures", ARTICLE_PICTURES);
    all.put("listPictures", LIST_PICTURES);
    all.put("articleWidth", ARTICLE_WIDTH);
    all.put("listWidth", LIST_WIDTH);
    return all;
  }
}
