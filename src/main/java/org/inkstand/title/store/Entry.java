package org.inkstand.title.store;

import java.util.List;
import java.util.Optional;
import org.inkstand.title.Licence;
import org.inkstand.title.Title;
import org.inkstand.title.TitleChange;
import org.inkstand.title.TitleId;

/**
 * A line of the book of titles.
 *
 * @param seq its place in the book: that of its last change
 * @param title empty when it was taken out
 * @param signals what its site signals about its rights
 */
record Entry(long seq, TitleId id, Optional<Title> title, List<Licence.Signal> signals) {

  TitleChange change() {
    return title.<TitleChange>map(TitleChange.Kept::new).orElse(new TitleChange.Removed(id));
  }
}
