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
    return new Article(
        number,
        title,
        address,
        slug,
        headline,
        standfirst,
        authors,
        published,
        changed,
        seenAt,
        language,
        section,
        keywords,
        picture,
        copyright,
        wordCount,
        whole,
        version,
        fingerprint,
        embargoedUntil,
        expires,
        withdrawn);
  }

  /** Our address for it. */
  public String path() {
    return "/article/" + id.value() + "-" + slug;
  }
}
