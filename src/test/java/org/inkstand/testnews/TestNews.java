package org.inkstand.testnews;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.ArticleId;
import org.inkstand.article.Picture;
import org.inkstand.kit.text.Slug;
import org.inkstand.title.TitleId;

/** An article in one line: {@code TestNews.article("Flood in Ghent").at("09:30").made()}. */
public final class TestNews {

  /** The day on which everything in a test happens. */
  public static final Instant DAY = Instant.parse("2026-11-22T00:00:00Z");

  private long number = 1;
  private long title = 1;
  private String headline;
  private String standfirst = "";
  private List<String> authors = List.of();
  private Instant published = DAY.plus(Duration.ofHours(9));
  private Instant updated = Instant.EPOCH;
  private String language = "en";
  private String section = "medtop:11000000";
  private Picture picture = Picture.NONE;
  private String copyright = "© The Title";
  private final List<String> paragraphs = new ArrayList<>();
  private List<String> keywords = List.of();
  private int revision = 1;
  private long fingerprint;
  private Instant embargoedUntil = Instant.EPOCH;
  private Instant expires = Instant.MAX;
  private boolean withdrawn;
  private boolean whole = true;

  private TestNews(String headline) {
    this.headline = headline;
  }

  /** An article with this headline, the first of title 1, at nine in the morning, politics. */
  public static TestNews article(String headline) {
    return new TestNews(headline);
  }

  /** With another headline. */
  public TestNews headline(String words) {
    this.headline = words;
    return this;
  }

  /** With this number. */
  public TestNews id(long id) {
    this.number = id;
    return this;
  }

  /** By this title. */
  public TestNews by(long titleId) {
    this.title = titleId;
    return this;
  }

  /** At this time of the day. */
  public TestNews at(String clock) {
    return at(Instant.parse("2026-11-22T" + clock + ":00Z"));
  }

  /** At this moment. */
  public TestNews at(Instant moment) {
    this.published = moment;
    return this;
  }

  /** Written by these people. */
  public TestNews written(String... people) {
    this.authors = List.of(people);
    return this;
  }

  /** With this standfirst. */
  public TestNews standfirst(String text) {
    this.standfirst = text;
    return this;
  }

  /** In this language. */
  public TestNews language(String tag) {
    this.language = tag;
    return this;
  }

  /** In this section, as {@code 15000000}; empty for none. */
  public TestNews section(String number) {
    this.section =
        number.isEmpty() ? "" : number.startsWith("medtop:") ? number : "medtop:" + number;
    return this;
  }

  /** With these keywords of the title's own. */
  public TestNews keywords(String... words) {
    this.keywords = List.of(words);
    return this;
  }

  /** With a picture of a scene. */
  public TestNews picture(String scene, String caption, String credit) {
    this.picture = new Picture("/picture/" + scene, 1600, 1067, caption, credit);
    return this;
  }

  /** With a picture. */
  public TestNews pictured() {
    return picture("sea", "The sea.", "Photograph: Nobody");
  }

  /** With a paragraph more. */
  public TestNews says(String paragraph) {
    paragraphs.add(paragraph);
    return this;
  }

  /** With this line of copyright. */
  public TestNews copyright(String line) {
    this.copyright = line;
    return this;
  }

  /** Changed later, for the n-th version. */
  public TestNews revised(int version, Instant at) {
    this.revision = version;
    this.updated = at;
    return this;
  }

  /** The same text as every other article with this fingerprint. */
  public TestNews fingerprint(long value) {
    this.fingerprint = value;
    return this;
  }

  /** Not to be shown before. */
  public TestNews embargoedUntil(Instant moment) {
    this.embargoedUntil = moment;
    return this;
  }

  /** Taken back by its title. */
  public TestNews withdrawn() {
    this.withdrawn = true;
    return this;
  }

  /** To be gone from this moment on. */
  public TestNews expires(Instant moment) {
    this.expires = moment;
    return this;
  }

  /** Held only as an excerpt. */
  public TestNews excerptOnly() {
    this.whole = false;
    return this;
  }

  /** Its words. */
  public ArticleBody body() {
    var html = new StringBuilder();
    paragraphs.forEach(p -> html.append("<p>").append(p).append("</p>"));
    return new ArticleBody(html.toString(), String.join("\n\n", paragraphs));
  }

  /** The article. */
  public Article made() {
    int words = String.join(" ", paragraphs).split("\\s+").length;
    return new Article(
        new ArticleId(number),
        new TitleId(title),
        URI.create("https://title-%d.example/%d".formatted(title, number)),
        Slug.of(headline),
        headline,
        standfirst,
        authors,
        published,
        updated.equals(Instant.EPOCH) ? published : updated,
        published,
        language,
        section,
        keywords,
        picture,
        copyright,
        Math.max(words, 250),
        whole,
        revision,
        fingerprint,
        embargoedUntil,
        expires,
        withdrawn);
  }
}
