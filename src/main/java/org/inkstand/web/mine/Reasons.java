package org.inkstand.web.mine;

import java.util.List;
import java.util.Locale;
import org.inkstand.reader.Why;
import org.inkstand.web.wording.Words;

/** Reasons in words. */
final class Reasons {
  private Reasons() {}

  static List<String> of(List<Why> reasons, Words words) {
    return reasons.stream().map(why -> of(why, words)).toList();
  }

  private static String of(Why why, Words words) {
    String key = "mine.why." + why.kind().name().toLowerCase(Locale.ROOT);
    return switch (why.kind()) {
      case LEAD, NEW, READ, ELSEWHERE, REST -> words.of(key);
      case FOLLOWED, SAID, LESS -> words.of(key, why.topic());
      case READ_ABOUT ->
          words.of(key + (why.count() == 1 ? ".one" : ".other"), why.count(), why.topic());
      case IMPORTANT, DEVELOPED -> words.count(key, why.count());
    };
  }
}
