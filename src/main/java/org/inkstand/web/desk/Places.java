package org.inkstand.web.desk;

import org.inkstand.title.FeedId;
import org.inkstand.title.Title;

/** Where at the desk a thing has its page. */
public final class Places {
  private Places() {}

  /** A title's own page. */
  public static String of(Title title) {
    return "/desk/title/" + title.slug();
  }

  /** A feed's own page. */
  public static String of(FeedId feed) {
    return "/desk/feed/" + feed.value();
  }
}
