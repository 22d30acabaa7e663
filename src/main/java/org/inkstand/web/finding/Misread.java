package org.inkstand.web.finding;

import java.util.Locale;
import org.inkstand.web.wording.Words;

/** Says in plain words why a filter was left aside. */
public final class Misread {
  private Misread() {}

  /** One sentence about a filter, as it was typed. */
  public static String said(String typed, Words words) {
    int colon = typed.indexOf(':') < 0 ? typed.indexOf('：') : typed.indexOf(':');
    String name = (colon < 0 ? typed : typed.substring(0, colon)).replaceAll("^[-−–]", "");
    String value = colon < 0 ? "" : typed.substring(colon + 1);
    return words.of("search.unknown." + why(name.toLowerCase(Locale.ROOT)), typed, name, value);
  }

  private static String why(String filter) {
    return switch (filter) {
      case "title", "section", "country", "has" -> filter;
      case "lang", "language" -> "lang";
      case "before", "after", "since" -> "day";
      default -> "filter";
    };
  }
}
