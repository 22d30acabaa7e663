package org.inkstand.article.step;

import org.inkstand.article.Limits;
import org.inkstand.article.store.Intake;
import org.inkstand.article.store.Leaving;
import org.inkstand.kit.step.Changes;
import org.inkstand.kit.step.Step;
import org.inkstand.title.TitleChange;
import org.inkstand.title.TitleChange.Kept;
import org.inkstand.title.TitleChange.Removed;
import org.inkstand.title.Titles;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Carries what becomes of titles over to their articles: a licence changed, a title gone. */
@Component
@Order(21)
final class FollowTitles implements Step {

  private static final String NAME = "article.follow-titles";

  private final Titles titles;
  private final Intake intake;
  private final Leaving leaving;

  FollowTitles(Titles titles, Intake intake, Leaving leaving) {
    this.titles = titles;
    this.intake = intake;
    this.leaving = leaving;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int advance() {
    Changes<TitleChange> changes = titles.changesAfter(cursor(), Limits.BATCH_ITEMS_MAX);
    for (TitleChange change : changes.items()) {
      switch (change) {
        case Kept(var title) -> leaving.rebound(title.id(), title.licence());
        case Removed(var id) -> {
          int gone = Limits.BATCH_ITEMS_MAX;
          while (gone == Limits.BATCH_ITEMS_MAX) {
            gone = leaving.leave(id, Limits.BATCH_ITEMS_MAX);
          }
        }
      }
    }
    if (!changes.items().isEmpty()) {
      leaving.moved(NAME, changes.cursor());
    }
    return changes.items().size();
  }

  @Override
  public long cursor() {
    return intake.cursor(NAME);
  }

  @Override
  public long target() {
    return titles.lastCursor();
  }
}
