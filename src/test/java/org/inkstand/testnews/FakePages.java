package org.inkstand.testnews;

import java.util.List;
import org.inkstand.article.WaitingPages;

/** Seventeen pages that wait, and forty-one that could not be had. */
public final class FakePages implements WaitingPages {

  @Override
  public long waiting() {
    return 17;
  }

  @Override
  public List<NotHad> notHad(int limit) {
    return List.of(new NotHad("the server says 403 Forbidden", 41));
  }
}
