package org.inkstand.article.step;

import java.util.Optional;
import org.inkstand.article.Articles.Draft;
import org.inkstand.article.Articles.Drafts;
import org.inkstand.feed.Item;
import org.inkstand.title.Title;
import org.springframework.stereotype.Component;

/** Articles as {@link Drafting} makes them, for somebody who wants to see them before they are. */
@Component
final class Sketches implements Drafts {

  private final Drafting drafting;

  Sketches(Drafting drafting) {
    this.drafting = drafting;
  }

  @Override
  public Optional<Draft> draft(Item item, Title title) {
    return drafting.draft(item, title).map(made -> new Draft(made.article(), made.body()));
  }
}
