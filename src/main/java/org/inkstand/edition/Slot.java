package org.inkstand.edition;

import java.util.List;
import org.inkstand.article.ArticleId;

/**
 * An event's place in an edition, with its reasons.
 *
 * @param place where on the page
 * @param note what the place is about: a section's code for {@link Place#SECTION}, a language for
 *     {@link Place#LANGUAGE}, a country for {@link Place#ONE_SIDE}, the editor's words for {@link
 *     Place#PICK}; else empty
 * @param section a top-level media topic under which the event stands; may be empty
 * @param story its number; 0 for an article that no story has
 * @param article the one that stands for it
 * @param copies other titles with the same text word for word, the first to appear first
 * @param titles how many titles told it when the edition was made
 * @param headline as it was then
 * @param reasons for its weight then, those worth most first
 */
public record Slot(
    Place place,
    String note,
    String section,
    long story,
    ArticleId article,
    List<ArticleId> copies,
    int titles,
    String headline,
    List<Reason> reasons) {

  /** The parts of a page, in the order in which they are filled. */
  public enum Place {
    LEAD,
    SECOND,
    PICK,
    GROWING,
    COVERED,
    ONE_SIDE,
    GOOD,
    LATEST,
    SECTION,
    LANGUAGE,
    BRIEFING
  }

  public Slot {
    copies = List.copyOf(copies);
    reasons = List.copyOf(reasons);
  }

  /** What it weighed: the sum of its reasons. */
  public double score() {
    return new Significance(reasons).score();
  }

  /** Whether a page would look the same with the other in its stead. */
  public boolean looksLike(Slot other) {
    return place == other.place
        && note.equals(other.note)
        && section.equals(other.section)
        && story == other.story
        && article.equals(other.article)
        && copies.equals(other.copies)
        && titles == other.titles;
  }
}
