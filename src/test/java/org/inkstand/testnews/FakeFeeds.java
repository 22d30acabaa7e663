package org.inkstand.testnews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.inkstand.feed.FeedChange;
import org.inkstand.feed.FeedState;
import org.inkstand.feed.Feeds;
import org.inkstand.kit.step.Changes;
import org.inkstand.title.FeedId;
import org.inkstand.title.TitleId;

/** Feeds in the states that a test gives them; it remembers what was asked of it. */
public final class FakeFeeds implements Feeds {

  private final List<FeedState> all = new ArrayList<>();
  private final List<String> deeds = new ArrayList<>();

  /** Puts a feed in a state. */
  public void add(FeedState state) {
    all.add(state);
  }

  /** What was asked: {@code try 3}, {@code reread 1}. */
  public List<String> deeds() {
    return deeds;
  }

  /** Forgets everything. */
  public void clear() {
    all.clear();
    deeds.clear();
  }

  @Override
  public List<FeedState> list() {
    return List.copyOf(all);
  }

  @Override
  public Optional<FeedState> find(FeedId feed) {
    return all.stream().filter(state -> state.feed().equals(feed)).findFirst();
  }

  @Override
  public void reread(TitleId title) {
    deeds.add("reread " + title.value());
  }

  @Override
  public CompletableFuture<FeedState> tryNow(FeedId feed) {
    deeds.add("try " + feed.value());
    return CompletableFuture.completedFuture(find(feed).orElseThrow());
  }

  @Override
  public Changes<FeedChange> changesAfter(long cursor, int limit) {
    return Changes.none(cursor);
  }

  @Override
  public long lastCursor() {
    return 0;
  }
}
