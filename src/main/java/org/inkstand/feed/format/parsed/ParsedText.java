package org.inkstand.feed.format.parsed;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;

/**
 * Words of a feed, as published, and whether they are markup: {@code AT&T} in plain words is {@code
 * AT&amp;T} in markup, and a feed may say either.
 */
public record ParsedText(String value, boolean markup) {

  /** Markup is not read further for plain words: no headline, name or caption is longer. */
  private static final int PLAIN_MAX = 50_000;

  /** No words. */
  public static final ParsedText NONE = new ParsedText("", false);

  /** Words without markup. */
  public static ParsedText plainly(String words) {
    return words.isEmpty() ? NONE : new ParsedText(words, false);
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return value.isEmpty();
  }

  /** As HTML, not yet cleaned. */
  public String html() {
    return markup || isPlainEitherWay() ? value : Entities.escape(value);
  }

  /** As plain words on one line. */
  public String plain() {
    if (!markup || isPlainEitherWay()) {
      return value.strip().replaceAll("\\s+", " ");
    }
    return Jsoup.parseBodyFragment(value.substring(0, Math.min(value.length(), PLAIN_MAX))).text();
  }

  private boolean isPlainEitherWay() {
    return value.indexOf('<') < 0 && value.indexOf('&') < 0;
  }
}
