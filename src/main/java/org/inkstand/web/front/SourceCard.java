package org.inkstand.web.front;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inkstand.article.TitleActivity;
import org.inkstand.title.Licence;
import org.inkstand.title.Title;
import org.inkstand.web.wording.Dates;
import org.inkstand.web.wording.Tongue;
import org.inkstand.web.wording.Words;

/**
 * Who a title is: what a reader wants to know before believing it.
 *
 * @param lines what is known, a name and a fact each
 * @param terms the licence in plain words, a sentence each
 */
public record SourceCard(List<Line> lines, List<String> terms) {

  /**
   * A fact.
   *
   * @param path where it leads; empty when nowhere
   * @param away whether that is another site
   */
  public record Line(String name, String fact, String path, boolean away) {}

  static SourceCard of(Title title, TitleActivity activity, Words words, Dates dates) {
    var lines = new ArrayList<Line>();
    if (!title.owner().isEmpty()) {
      lines.add(line(words.of("source.owner"), title.owner()));
    }
    if (!title.country().isEmpty()) {
      String country = Tongue.country(title.country());
      String path = "/country/" + title.country().toLowerCase(Locale.ROOT);
      lines.add(new Line(words.of("source.country"), country, path, false));
    }
    if (!title.language().isEmpty()) {
      lines.add(line(words.of("source.language"), Tongue.name(title.language())));
    }
    URI home = title.homePage();
    String host = home.getHost() == null ? home.toString() : home.getHost();
    lines.add(new Line(words.of("source.home"), host, home.toString(), true));
    lines.add(line(words.of("source.since"), dates.shortDay(title.since())));
    lines.add(line(words.of("source.pace"), pace(activity, words)));
    lines.add(line(words.of("source.corrections"), corrections(activity.corrected(), words)));
    lines.add(line(words.of("source.changes"), corrections(activity.revised(), words)));
    return new SourceCard(lines, terms(title, words));
  }

  private static Line line(String name, String fact) {
    return new Line(name, fact, "", false);
  }

  /** How often it publishes, in the unit that gives a number one can imagine. */
  static String pace(TitleActivity activity, Words words) {
    if (activity.lastWeek() == 0) {
      return words.of("source.pace.none");
    }
    long daily = Math.round(activity.lastWeek() / 7.0);
    return daily >= 2
        ? words.count("source.pace.day", daily)
        : words.count("source.pace.week", activity.lastWeek());
  }

  private static String corrections(long articles, Words words) {
    return articles == 0
        ? words.of("source.corrections.none")
        : words.count("source.corrections.some", articles);
  }

  /** The licence as a reader would ask for it. */
  static List<String> terms(Title title, Words words) {
    Licence licence = title.licence();
    var terms = new ArrayList<String>();
    String access = licence.access().name().toLowerCase(Locale.ROOT);
    terms.add(words.of("source.access." + access));
    if (licence.embargo().compareTo(Duration.ZERO) > 0) {
      terms.add(words.of("source.embargo", span(licence.embargo(), words)));
    }
    if (licence.expiry().compareTo(Licence.NEVER) < 0) {
      terms.add(words.of("source.expiry", span(licence.expiry(), words)));
    }
    if (!licence.territory().isEmpty()) {
      String countries =
          String.join(", ", licence.territory().stream().map(Tongue::country).sorted().toList());
      terms.add(words.of("source.territory", countries));
    }
    terms.add(words.of(licence.aiUse() ? "source.ai.yes" : "source.ai.no"));
    terms.add(
        licence.terms().isEmpty()
            ? words.of("source.terms.none")
            : words.of("source.terms", licence.terms()));
    return terms;
  }

  private static String span(Duration span, Words words) {
    return span.toDays() >= 2
        ? words.count("source.days", span.toDays())
        : words.count("source.hours", Math.max(1, span.toHours()));
  }
}
