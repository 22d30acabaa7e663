package org.inkstand.feed.step;

import org.inkstand.feed.store.FeedLedger;
import org.inkstand.kit.step.Changes;
import org.inkstand.kit.step.Step;
import org.inkstand.title.TitleChange;
import org.inkstand.title.Titles;
import org.springframework.stereotype.Component;

/** Puts the feeds of new titles on the list, moves, pauses and strikes off others. */
@Component
final class FeedStep implements Step {

  private static final String NAME = "feed.follow";

  /** A title has a few feeds, at most two hundred: a batch stays a short transaction. */
  private static final int BATCH = 100;

  private final Titles titles;
  private final FeedLedger ledger;

  FeedStep(Titles titles, FeedLedger ledger) {
    this.titles = titles;
    this.ledger = ledger;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int advance() {
    Changes<TitleChange> changes = titles.changesAfter(cursor(), BATCH);
    if (!changes.items().isEmpty()) {
      ledger.follow(NAME, changes);
    }
    return changes.items().size();
  }

  @Override
  public long cursor() {
    return ledger.followed(NAME);
  }

  @Override
  public long target() {
    return titles.lastCursor();
  }
}
