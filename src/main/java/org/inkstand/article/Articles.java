package org.inkstand.article;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inkstand.feed.Item;
import org.inkstand.kit.step.ChangeLog;
import org.inkstand.title.Title;
import org.inkstand.title.TitleId;

/** Everything that was published, one entry an article, whatever it came by. */
public interface Articles extends ChangeLog<ArticleChange> {

  /** One by its number; a withdrawn one too, so that its address can say so. */
  Optional<Article> find(ArticleId id);

  /** Several by their numbers, in the order asked, those unknown or withdrawn left out. */
  List<Article> findAll(Collection<ArticleId> ids);

  /**
   * Those that were announced under an address, in any of these titles; withdrawn ones, too.
   * Addresses are compared as names of articles: tracking parameters, {@code www.} and the like
   * make no difference.
   */
  List<Article> findByAddress(URI address, Collection<TitleId> titles);

  /** The words of one; empty when it is unknown or withdrawn. */
  Optional<ArticleBody> body(ArticleId id);

  /** The words of several at once. */
  Map<ArticleId, ArticleBody> bodies(Collection<ArticleId> ids);

  /** A list, newest first, without withdrawn ones, ones under embargo or expired. */
  List<Article> list(ArticleQuery query);

  /** Its versions, newest first; one entry when it never changed. */
  List<Revision> revisions(ArticleId id);

  /** How each title publishes. A title without articles has no entry. */
  Map<TitleId, TitleActivity> activity();

  /** How much of each title we hold. A title without articles has no entry. */
  Map<TitleId, Holding> holdings();

  /** Makes articles of what was announced, and keeps none. */
  @FunctionalInterface
  interface Drafts {

    /** What an item of a title would become; empty when it says nothing that could be shown. */
    Optional<Draft> draft(Item item, Title title);
  }

  /** An article that is not kept, with its words as far as the licence lets us have them. */
  record Draft(Article article, ArticleBody body) {}

  /**
   * What we hold of a title.
   *
   * @param bytes of words, with earlier versions; pictures and search not counted
   */
  record Holding(long articles, long bytes) {}

  /** Those of them that a feed of their title said matter: at its top, or marked as urgent. */
  Set<ArticleId> prominent(Collection<ArticleId> ids);

  /** How many articles there are, withdrawn ones not counted. */
  long count();
}
