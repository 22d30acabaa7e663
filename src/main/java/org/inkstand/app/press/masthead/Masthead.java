package org.inkstand.app.press.masthead;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * One invented title.
 *
 * @param motto the line below its name
 * @param zone the offset in which it writes its dates
 * @param page the form of its articles' addresses: {@code {id}}, {@code {topic}}, {@code {yyyy}},
 *     {@code {mm}} and {@code {dd}} are filled in
 * @param signal what its site says to machines that mine text
 * @param hub whether its feeds offer the press's hub
 * @param slowSeconds how long its server thinks before every answer
 */
public record Masthead(
    String slug,
    String name,
    String country,
    String language,
    String owner,
    String description,
    String motto,
    ZoneOffset zone,
    String page,
    Terms licence,
    Look look,
    List<FeedSheet> feeds,
    Signal signal,
    boolean hub,
    int slowSeconds) {
  public Masthead {
    feeds = List.copyOf(feeds);
  }

  /** How the site speaks to machines about mining its text. */
  public enum Signal {
    /** It says nothing. */
    NONE,
    /** The TDM Reservation Protocol: a file, a header and a meta element. */
    TDM,
    /** Really Simple Licensing: a file that robots.txt names. */
    RSL
  }

  /** The words of its language. */
  public Words words() {
    return Words.in(language);
  }

  /** Its language as Java knows it. */
  public Locale locale() {
    return Locale.forLanguageTag(language);
  }

  /** The way its lines run, as HTML's {@code dir}. */
  public String direction() {
    return language.equals("ar") ? "rtl" : "ltr";
  }

  /** Whether its server answers nothing but errors. */
  public boolean dead() {
    return feeds.stream().allMatch(feed -> feed.format() == FeedFormat.DEAD);
  }
}
