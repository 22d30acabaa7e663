package org.inkstand.search;

import java.util.List;
import java.util.Optional;
import org.inkstand.article.ArticleId;

/** The index of all articles. */
public interface Search {

  /** Answers a query; never throws for what somebody typed. */
  SearchAnswer find(SearchQuery query);

  /**
   * The same question with words of the index in the place of such as stand nowhere in it or hardly
   * anywhere; empty when none is near. A word of the index may stand only in text that who asks may
   * not read: who offers it to them has to look first.
   */
  Optional<String> respelt(String words);

  /**
   * Articles that answer a question in other words; none where it asks for nothing that could be
   * said so, or in languages of which no meanings are known.
   */
  InOtherWords inOtherWords(String words, int limit);

  /** Articles of other events that share rare words with this one, the nearest first. */
  List<Related> related(ArticleId article, int limit);

  /** How many articles can be found now. */
  long count();
}
