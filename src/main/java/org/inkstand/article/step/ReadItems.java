package org.inkstand.article.step;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inkstand.article.Limits;
import org.inkstand.article.store.ArticleDraft;
import org.inkstand.article.store.Intake;
import org.inkstand.feed.FeedChange;
import org.inkstand.feed.FeedChange.Announced;
import org.inkstand.feed.FeedChange.Withdrawn;
import org.inkstand.feed.Feeds;
import org.inkstand.feed.ItemId;
import org.inkstand.kit.step.Changes;
import org.inkstand.kit.step.Step;
import org.inkstand.title.Titles;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes articles of what the feeds announced. */
@Component
@Order(20)
final class ReadItems implements Step {

  private static final String NAME = "article.read";

  private final Feeds feeds;
  private final Titles titles;
  private final Intake intake;
  private final Drafting drafting;

  ReadItems(Feeds feeds, Titles titles, Intake intake, Drafting drafting) {
    this.feeds = feeds;
    this.titles = titles;
    this.intake = intake;
    this.drafting = drafting;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int advance() {
    Changes<FeedChange> changes = feeds.changesAfter(cursor(), Limits.BATCH_ITEMS_MAX);
    if (changes.items().isEmpty()) {
      return 0;
    }
    // Cleaning is most of the work and touches nothing shared: it runs on all cores.
    List<ArticleDraft> drafts =
        changes.items().parallelStream()
            .map(change -> change instanceof Announced(var item) ? item : null)
            .filter(Objects::nonNull)
            .map(item -> titles.find(item.title()).flatMap(title -> drafting.draft(item, title)))
            .flatMap(Optional::stream)
            .toList();
    List<ItemId> withdrawn =
        changes.items().stream()
            .map(change -> change instanceof Withdrawn(var id, var _) ? id : null)
            .filter(Objects::nonNull)
            .toList();
    intake.absorb(new Intake.Batch(drafts, withdrawn, NAME, changes.cursor()));
    return changes.items().size();
  }

  @Override
  public long cursor() {
    return intake.cursor(NAME);
  }

  @Override
  public long target() {
    return feeds.lastCursor();
  }
}
