package org.inkstand.reader.step;

import org.inkstand.kit.step.Step;
import org.inkstand.reader.window.Stands;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps ready what readers' pages are made of, as long as somebody reads theirs. */
@Component
@Order(61)
final class RenewStands implements Step {

  private final Stands stands;
  private volatile long made;

  RenewStands(Stands stands) {
    this.stands = stands;
  }

  @Override
  public String name() {
    return "reader.renew";
  }

  @Override
  public int advance() {
    boolean renewed = stands.renew();
    made += renewed ? 1 : 0;
    return renewed ? 1 : 0;
  }

  @Override
  public long cursor() {
    return made;
  }

  @Override
  public long target() {
    return made;
  }
}
