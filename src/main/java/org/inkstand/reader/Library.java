package org.inkstand.reader;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inkstand.article.ArticleId;

/** What readers opened, how far they came, and what they saved. */
public interface Library {

  /**
   * An article that a reader opened.
   *
   * @param first when for the first time
   * @param last when last
   * @param place the paragraph they had before them, from 0
   * @param places how many paragraphs there were; 0 where nobody told how far they came
   * @param finished whether they ever came to its end
   */
  record Opened(
      ArticleId article, Instant first, Instant last, int place, int places, boolean finished) {

    /** Whether somebody who stopped here would want to go on. */
    public boolean begun() {
      return !finished && place > 0;
    }

    /** How far, in hundredths. */
    public int percent() {
      return finished ? 100 : places == 0 ? 0 : Math.min(99, 100 * place / places);
    }
  }

  /**
   * Where somebody is in an article.
   *
   * @param at the paragraph before them, from 0
   * @param of how many there are
   * @param end whether its end is before them
   */
  record Place(int at, int of, boolean end) {
    public Place {
      of = Math.max(0, of);
      at = Math.max(0, Math.min(at, of));
    }
  }

  /** An article that a reader saved. */
  record Saved(ArticleId article, Instant at, Set<String> tags) {
    public Saved {
      tags = Set.copyOf(tags);
    }
  }

  /** Notes that somebody opened an article; returns what was known of it from now on. */
  Opened open(ReaderId reader, ArticleId article);

  /**
   * Notes how far somebody came in an article that they opened; unknown articles are left alone.
   */
  void move(ReaderId reader, ArticleId article, Place place);

  /** What is known of one; empty when it was never opened. */
  Optional<Opened> opened(ReaderId reader, ArticleId article);

  /** Opened before a moment, the last opened first. */
  List<Opened> history(ReaderId reader, Instant before, int limit);

  /** Begun and not finished, the last opened first. */
  List<Opened> begun(ReaderId reader, int limit);

  /** Forgets that somebody opened an article. */
  void forget(ReaderId reader, ArticleId article);

  /** Forgets all that somebody opened. */
  void forgetAll(ReaderId reader);

  /**
   * Saves.
   *
   * @throws Marks.Refused at {@link Limits#SAVED_MAX}
   */
  void save(ReaderId reader, ArticleId article);

  /** Saves no longer; its tags go with it. */
  void unsave(ReaderId reader, ArticleId article);

  /** Gives a saved article these tags instead of those that it had. */
  void tag(ReaderId reader, ArticleId article, Collection<String> tags);

  /** Saved, the newest first; only with this tag unless it is empty. */
  List<Saved> saved(ReaderId reader, String tag, int limit);

  /** What is known of these as far as they are saved. */
  Map<ArticleId, Saved> savedOf(ReaderId reader, Collection<ArticleId> articles);

  /** The tags of somebody, with how many articles have each, by name. */
  Map<String, Integer> tags(ReaderId reader);

  /** What many did with articles. */
  enum Deed {
    OPENED,
    SAVED
  }

  /**
   * The articles that most readers did this with in a span, the most first. Counted without
   * persons, and not told where fewer than {@link Limits#TALLY_READERS_MIN} did.
   */
  Map<ArticleId, Integer> most(Deed deed, Instant since, int limit);
}
