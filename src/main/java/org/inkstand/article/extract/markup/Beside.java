package org.inkstand.article.extract.markup;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Whether an element stands beside the article: in a list of other articles, in the page's margin
 * or foot.
 *
 * <p>Names of subjects are no names of parts: content systems write an article's categories into
 * the class of its element, so that {@code category-latest-news} is around a whole article.
 */
public final class Beside {

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)relat|recommend|sidebar|comment|footer|widget|teaser|more-|mostread|trending|latest|nav");
  private static final Pattern SUBJECTS =
      Pattern.compile("(?i)(?<!\\S)(?:category|tag|topic|has|no|with)-\\S+");

  /** Elements around one that are asked for their names. */
  private static final int STEPS_MAX = 12;

  private Beside() {}

  /** True when the names or tags around an element say so. */
  public static boolean article(Element element) {
    int steps = 0;
    for (Element e = element; e != null && steps < STEPS_MAX; e = e.parent(), steps++) {
      if (e.nameIs("aside") || e.nameIs("footer") || e.nameIs("nav") || e.nameIs("li")) {
        return true;
      }
      if (!e.nameIs("body") && !e.nameIs("html") && named(e.className() + " " + e.id())) {
        return true;
      }
    }
    return false;
  }

  private static boolean named(String names) {
    return NAMED.matcher(names).find()
        && NAMED.matcher(SUBJECTS.matcher(names).replaceAll("")).find();
  }
}
