package org.inkstand;

import org.inkstand.kit.sql.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A test that every store must pass: each of its methods runs on each store, empty at first. */
@ParameterizedClass(name = "{0}")
@EnumSource
@SuppressWarnings("NullAway.Init") // JUnit fills the parameter before it calls anything
public abstract class StoreContract {

  @Parameter TestStores kind;

  /** The store of this test method, closed after it. */
  protected Store store;

  @BeforeEach
  void open() {
    store = kind.open();
  }

  @AfterEach
  void close() {
    store.close();
  }
}
