package org.inkstand.testnews;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.ArticleId;
import org.inkstand.article.Picture;
import org.inkstand.kit.text.Slug;
import org.inkstand.title.TitleId;

/**
 * An article for tests, said in one line: {@code TestArticle.of(1, "Flood in Ghent").text("…")}.
 */
public final class TestArticle {

  private final long id;
  private String headline;
  private String text = "";
  private String html = "";
  private String standfirst = "";
  private long title = 1;
  private Instant published = TestItem.NOON;
  private String language = "en";
  private String section = "";
  private List<String> authors = List.of("Ida Marsh");
  private Picture picture = Picture.NONE;
  private long fingerprint;
  private Instant embargoedUntil = Instant.EPOCH;
  private boolean withdrawn;

  private TestArticle(long id, String headline) {
    this.id = id;
    this.headline = headline;
  }

  /** An article of title 1, published at {@link TestItem#NOON}, in English. */
  public static TestArticle of(long id, String headline) {
    return new TestArticle(id, headline);
  }

  /** With another headline. */
  public TestArticle headline(String words) {
    headline = words;
    return this;
  }

  /** With these words, each line a paragraph. */
  public TestArticle text(String words) {
    text = words;
    html =
        "<p>" + words.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "</p><p>") + "</p>";
    return this;
  }

  /** With this body. */
  public TestArticle body(String cleanHtml, String plain) {
    html = cleanHtml;
    text = plain;
    return this;
  }

  /** With this standfirst. */
  public TestArticle standfirst(String words) {
    standfirst = words;
    return this;
  }

  /** By these people. */
  public TestArticle by(String... people) {
    authors = List.of(people);
    return this;
  }

  /** Of this title. */
  public TestArticle title(long number) {
    title = number;
    return this;
  }

  /** Published at this moment. */
  public TestArticle at(String moment) {
    published = Instant.parse(moment);
    return this;
  }

  /** In this language. */
  public TestArticle in(String tag) {
    language = tag;
    return this;
  }

  /** Filed under this media topic. */
  public TestArticle filed(String qcode) {
    section = qcode;
    return this;
  }

  /** With a picture at this door. */
  public TestArticle picture(String door, String caption) {
    picture = new Picture(door, 1600, 900, caption, "");
    return this;
  }

  /** With the text of which this is the fingerprint. */
  public TestArticle fingerprint(long print) {
    fingerprint = print;
    return this;
  }

  /** Not before this moment. */
  public TestArticle embargoed(String moment) {
    embargoedUntil = Instant.parse(moment);
    return this;
  }

  /** Taken back. */
  public TestArticle withdrawn() {
    withdrawn = true;
    return this;
  }

  /** The article. */
  public Article article() {
    return new Article(
        new ArticleId(id),
        new TitleId(title),
        URI.create("https://paper.example/" + id),
        Slug.of(headline),
        headline,
        standfirst,
        authors,
        published,
        published,
        published,
        language,
        section,
        List.of(),
        picture,
        "© The paper",
        text.split("\\s+").length,
        true,
        1,
        fingerprint,
        embargoedUntil,
        Instant.MAX,
        withdrawn);
  }

  /** Its words. */
  public ArticleBody body() {
    return new ArticleBody(html, text);
  }
}
