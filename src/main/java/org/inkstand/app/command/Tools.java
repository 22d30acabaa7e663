package org.inkstand.app.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.inkstand.app.console.Place;
import org.inkstand.app.serve.Stores;
import org.inkstand.app.settings.Settings;
import org.inkstand.kit.sql.Store;
import org.inkstand.title.Titles;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * An installation opened for a command that needs its titles and nothing else: no server, no steps.
 * Works while the service runs, which sees what was changed within seconds.
 */
final class Tools implements AutoCloseable {

  private final AnnotationConfigApplicationContext context;

  Tools(Place place) {
    Path path = place.folder();
    Settings settings = place.settings(path, Map.of());
    context = new AnnotationConfigApplicationContext();
    context.registerBean(Clock.class, Clock::systemUTC);
    context.registerBean(Store.class, () -> Stores.open(settings, path));
    context.scan("org.inkstand.title");
    context.refresh();
  }

  Titles titles() {
    return context.getBean(Titles.class);
  }

  <T> T face(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
