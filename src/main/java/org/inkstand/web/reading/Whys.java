package org.inkstand.web.reading;

import java.util.List;
import java.util.Locale;
import org.inkstand.edition.Ranking;
import org.inkstand.edition.Reason;
import org.inkstand.edition.Significance;
import org.inkstand.web.reading.StoryPage.Why;
import org.inkstand.web.wording.Words;

/** The reasons for a story's place, in words. */
final class Whys {

  private final Ranking ranking;
  private final Words words;

  Whys(Ranking ranking, Words words) {
    this.ranking = ranking;
    this.words = words;
  }

  /** Those worth most first, without what cannot count where the story is looked at. */
  List<Why> of(Significance weighed) {
    return Holdings.said(weighed).map(this::why).toList();
  }

  private Why why(Reason reason) {
    double most =
        ranking.most().stream()
            .filter(signal -> signal.signal().equals(reason.signal()))
            .mapToDouble(Reason::points)
            .findFirst()
            .orElseThrow();
    return new Why(
        words.of("rank." + reason.signal(), number(reason.amount())),
        words.of("rank.points", number(reason.points()), number(most)));
  }

  static String number(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }
}
