package org.inkstand.reader;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.inkstand.article.ArticleId;
import org.inkstand.edition.Slot;

/** Each reader's own page, and the profile that it follows. */
public interface ForYou {

  /**
   * The page of this visit. It is made once and then stays as it is until the reader asks for
   * another, changes what it follows, or has been away for half an hour: going back finds the page
   * as it was, and paging repeats nothing and skips nothing.
   *
   * @param anew whether they ask for another
   */
  Visit visit(ReaderId reader, boolean anew);

  /** What is known of their taste. */
  Profile profile(ReaderId reader);

  /** Changes it, as the reader wants it. The next page is made by it. */
  Profile change(ReaderId reader, UnaryOperator<Profile> how);

  /**
   * Takes in a reading; returns when it can no longer be lost. Nothing is taken in while learning
   * is paused or For You is switched off.
   */
  void read(ReaderId reader, Reading reading);

  /** Learns from a word about an article: more of this, or less. */
  void ask(ReaderId reader, ArticleId article, boolean more);

  /** Learns that an article was saved. */
  void saved(ReaderId reader, ArticleId article);

  /** Forgets the profile and every reading; what it was told about paused and off stays. */
  void startAfresh(ReaderId reader);

  /** All readings that are kept, the last first, for whoever wants their own. */
  List<Kept> readings(ReaderId reader, int limit);

  /**
   * A reading, or how far it has come.
   *
   * @param seconds with the page in sight and in focus, at most {@value #SECONDS_MAX}; -1 where
   *     nobody measured
   * @param completion in hundredths
   */
  record Reading(ArticleId article, int seconds, int completion) {

    /** An hour with one article is an article left open. */
    public static final int SECONDS_MAX = 3_600;

    public Reading {
      seconds = Math.clamp(seconds, -1, SECONDS_MAX);
      completion = Math.clamp(completion, 0, 100);
    }

    /** That it was opened, and no more. */
    public static Reading opened(ArticleId article) {
      return new Reading(article, -1, 0);
    }
  }

  /** A reading as it is kept. */
  record Kept(Reading reading, Instant first, Instant last) {}

  /**
   * A page as it was made.
   *
   * @param known whether anything was known of the reader: a follow, a line of the profile
   */
  record Visit(Instant made, List<Place> places, boolean known) {
    public Visit {
      places = List.copyOf(places);
    }
  }

  /** An event on the page, and why it stands there, the weightiest reason first. */
  record Place(Slot slot, List<Why> reasons) {
    public Place {
      reasons = List.copyOf(reasons);
    }
  }
}
