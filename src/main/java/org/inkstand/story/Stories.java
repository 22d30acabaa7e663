package org.inkstand.story;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.step.ChangeLog;

/** Everything that happened, one entry an event, whoever told it. */
public interface Stories extends ChangeLog<StoryChange> {

  /** One by its number; for one that was merged, the story that it is part of now. */
  Optional<Story> find(StoryId id);

  /** Several by their numbers, in the order asked, those unknown or withdrawn left out. */
  List<Story> findAll(Collection<StoryId> ids);

  /** The articles of one, in the order in which they were published; at most {@code limit}. */
  List<StoryArticle> articles(StoryId id, int limit);

  /** The story of each of these articles; one that is in no story yet has no entry. */
  Map<ArticleId, StoryId> storiesOf(Collection<ArticleId> articles);

  /** Those to which something came last, newest first; at most {@code limit}. */
  List<Story> listLatest(int limit);

  /** How many stories there are, merged and withdrawn ones not counted. */
  long count();
}
