package org.inkstand.feed.format.date;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The halves of the day, where hours go to twelve. */
enum Halves {
  MORNING,
  AFTERNOON,
  UNSAID;

  private static final Set<String> AM =
      Set.of("am", "a.m.", "a.m", "오전", "午前", "上午", "πμ", "π.μ.", "ص", "de.", "dop.");
  private static final Set<String> PM =
      Set.of("pm", "p.m.", "p.m", "오후", "午後", "下午", "μμ", "μ.μ.", "م", "du.", "odp.");
  private static final Pattern FIRST = Pattern.compile("^\\s*([\\p{L}.]+)");
  private static final Pattern LAST = Pattern.compile("([\\p{L}.]+)\\s*$");

  /** The half said right before or right behind the time. */
  static Halves of(String before, String after) {
    var behind = FIRST.matcher(after);
    if (behind.find()) {
      var half = of(behind.group(1).toLowerCase(Locale.ROOT));
      if (half != UNSAID) {
        return half;
      }
    }
    var ahead = LAST.matcher(before);
    return ahead.find() ? of(ahead.group(1).toLowerCase(Locale.ROOT)) : UNSAID;
  }

  private static Halves of(String word) {
    if (AM.contains(word)) {
      return MORNING;
    }
    return PM.contains(word) ? AFTERNOON : UNSAID;
  }
}
