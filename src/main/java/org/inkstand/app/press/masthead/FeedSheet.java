package org.inkstand.app.press.masthead;

import java.util.List;

/**
 * One feed of a title.
 *
 * @param section the media topic it is filed under; empty for all
 * @param topics the media topics it takes; empty for all
 */
public record FeedSheet(
    String path, FeedFormat format, String name, String section, List<String> topics) {
  public FeedSheet {
    topics = List.copyOf(topics);
  }

  /** Whether an article of this media topic belongs into it. */
  public boolean takes(String topic) {
    return topics.isEmpty() || topics.contains(topic);
  }
}
