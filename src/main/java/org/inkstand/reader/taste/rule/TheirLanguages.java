package org.inkstand.reader.taste.rule;

import java.util.Locale;
import java.util.Set;
import org.inkstand.reader.Topic.Kind;
import org.inkstand.reader.taste.Rule;
import org.inkstand.reader.taste.Weighing;

/**
 * What is in none of the reader's languages stands below all that is, as weighty as it may be. It
 * keeps a place: nothing is hidden that was not muted.
 */
final class TheirLanguages implements Rule.Weighs {

  /** More than importance, newness and liking together. */
  private static final double SINKS = 3;

  @Override
  public void weigh(Weighing weighing) {
    Set<String> theirs = weighing.known().languages();
    if (theirs.isEmpty()) {
      return;
    }
    boolean[] readable = new boolean[weighing.window().size()];
    for (String language : theirs) {
      for (int i : weighing.about(id(language))) {
        readable[i] = true;
      }
    }
    for (int i : weighing.spoken()) {
      if (!readable[i]) {
        weighing.add(i, -SINKS);
      }
    }
  }

  private static String id(String language) {
    return Kind.LANGUAGE.name().toLowerCase(Locale.ROOT) + ":" + language;
  }
}
