package org.inkstand.app.health;

import org.inkstand.kit.sql.Store;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Down when the store does not answer. */
@Component("storeHealth")
final class StoreHealth extends AbstractHealthIndicator {

  private final Store store;

  StoreHealth(Store store) {
    super("the store does not answer");
    this.store = store;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    store.ping();
    health.up();
  }
}
