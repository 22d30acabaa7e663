package org.inkstand.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inkstand.app.settings.Settings;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.StoreSettings;

/** Which store the settings mean. */
public final class Stores {
  private Stores() {}

  /** Opens it: PostgreSQL when an address is set, else SQLite in the data folder. */
  public static Store open(Settings settings, Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot make the data folder " + folder, failure);
    }
    return Store.open(of(settings, folder));
  }

  /** Where it is. */
  public static StoreSettings of(Settings settings, Path folder) {
    String url = settings.text("inkstand.store.url");
    if (url.isEmpty()) {
      return StoreSettings.sqlite(folder);
    }
    return new StoreSettings(
        url,
        settings.text("inkstand.store.user"),
        settings.text("inkstand.store.password"),
        settings.number("inkstand.store.readers"));
  }
}
