package org.inkstand.article;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.inkstand.title.TitleId;

/**
 * One piece of journalism by one title: all but its body, which lists never need.
 *
 * @param address its canonical page at the publisher
 * @param slug the readable end of our address for it
 * @param headline plain text
 * @param standfirst plain text, may be empty
 * @param authors people, each once
 * @param published when the title published it, never in the future
 * @param updated when its words last changed; equal to {@code published} for the first version
 * @param seenAt when we first had it
 * @param language BCP 47, may be empty
 * @param section a top-level media topic, as {@code medtop:15000000}; empty when nothing tells it
 * @param keywords the title's own
 * @param copyright the line that always goes with the text
 * @param wordCount words of the whole text, or of the excerpt where that is all there is
 * @param whole whether we hold the whole text
 * @param revision 1 for the first version
 * @param fingerprint equal for texts that agree word for word; 0 when there is too little text
 * @param embargoedUntil the title's own word on it; the epoch for at once
 * @param expires the title's own word on it; {@link Instant#MAX} for never
 * @param withdrawn taken back by its title: only a tombstone remains
 */
public record Article(
    ArticleId id,
    TitleId title,
    URI address,
    String slug,
    String headline,
    String standfirst,
    List<String> authors,
    Instant published,
    Instant updated,
    Instant seenAt,
    String language,
    String section,
    List<String> keywords,
    Picture picture,
    String copyright,
    int wordCount,
    boolean whole,
    int revision,
    long fingerprint,
    Instant embargoedUntil,
    Instant expires,
    boolean withdrawn) {
  public Article {
    authors = List.copyOf(authors);
    keywords = List.copyOf(keywords);
  }

  /** The same words under another number, as another version. */
  public Article as(ArticleId number, int version, Instant changed) {
    return but().id(number).revision(version).updated(changed).made();
  }

  /** A copy that differs. */
  public Changes but() {
    return new Changes(this);
  }

  /** Our address for it. */
  public String path() {
    return "/article/" + id.value() + "-" + slug;
  }

  /**
   * A changed copy of an article while it is being made: what is not said stays as it is. What an
   * article keeps for ever (its title, its slug, when it was published and first seen) cannot be
   * said.
   */
  public static final class Changes {

    private final Article old;
    private ArticleId id;
    private URI address;
    private String headline;
    private String standfirst;
    private List<String> authors;
    private Instant updated;
    private String language;
    private String section;
    private List<String> keywords;
    private Picture picture;
    private String copyright;
    private int wordCount;
    private boolean whole;
    private int revision;
    private long fingerprint;
    private Instant embargoedUntil;
    private Instant expires;

    private Changes(Article old) {
      this.old = old;
      this.id = old.id();
      this.address = old.address();
      this.headline = old.headline();
      this.standfirst = old.standfirst();
      this.authors = old.authors();
      this.updated = old.updated();
      this.language = old.language();
      this.section = old.section();
      this.keywords = old.keywords();
      this.picture = old.picture();
      this.copyright = old.copyright();
      this.wordCount = old.wordCount();
      this.whole = old.whole();
      this.revision = old.revision();
      this.fingerprint = old.fingerprint();
      this.embargoedUntil = old.embargoedUntil();
      this.expires = old.expires();
    }

    public Changes id(ArticleId value) {
      id = value;
      return this;
    }

    public Changes address(URI value) {
      address = value;
      return this;
    }

    public Changes headline(String value) {
      headline = value;
      return this;
    }

    public Changes standfirst(String value) {
      standfirst = value;
      return this;
    }

    public Changes authors(List<String> value) {
      authors = value;
      return this;
    }

    public Changes updated(Instant value) {
      updated = value;
      return this;
    }

    public Changes language(String value) {
      language = value;
      return this;
    }

    public Changes section(String value) {
      section = value;
      return this;
    }

    public Changes keywords(List<String> value) {
      keywords = value;
      return this;
    }

    public Changes picture(Picture value) {
      picture = value;
      return this;
    }

    public Changes copyright(String value) {
      copyright = value;
      return this;
    }

    public Changes wordCount(int value) {
      wordCount = value;
      return this;
    }

    public Changes whole(boolean value) {
      whole = value;
      return this;
    }

    public Changes revision(int value) {
      revision = value;
      return this;
    }

    public Changes fingerprint(long value) {
      fingerprint = value;
      return this;
    }

    public Changes embargoedUntil(Instant value) {
      embargoedUntil = value;
      return this;
    }

    public Changes expires(Instant value) {
      expires = value;
      return this;
    }

    /** The copy. */
    public Article made() {
      return new Article(
          id,
          old.title(),
          address,
          old.slug(),
          headline,
          standfirst,
          authors,
          old.published(),
          updated,
          old.seenAt(),
          language,
          section,
          keywords,
          picture,
          copyright,
          wordCount,
          whole,
          revision,
          fingerprint,
          embargoedUntil,
          expires,
          old.withdrawn());
    }
  }
}
