package org.inkstand.story.cluster;

import java.util.List;

/** What the clusterer decided, in the order in which it decided. */
public sealed interface Decision {

  /** An article told of something new. */
  record Opened(long story, long article) implements Decision {}

  /** An article told of a story that was open. */
  record Joined(long story, long article) implements Decision {}

  /** Two stories turned out to be one: all articles of {@code gone} are now in {@code story}. */
  record Merged(long story, long gone) implements Decision {}

  /** A story turned out to be two: these articles left it for a new one. */
  record Split(long story, long opened, List<Long> articles) implements Decision {
    public Split {
      articles = List.copyOf(articles);
    }
  }

  /** An article was taken back. */
  record Left(long story, long article) implements Decision {}

  /** A story was quiet for long enough, or lost its last article; nothing joins it any more. */
  record Closed(long story) implements Decision {}
}
