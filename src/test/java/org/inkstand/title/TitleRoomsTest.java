package org.inkstand.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.inkstand.TestStores;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.http.HttpSettings;
import org.inkstand.kit.http.Robots;
import org.inkstand.kit.sql.Store;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class TitleRoomsTest {

  private static AnnotationConfigApplicationContext rooms() {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.registerBean(Clock.class, Clock::systemUTC);
    context.registerBean(Store.class, TestStores.SQLITE::open);
    context.scan("org.inkstand.title");
    return context;
  }

  @Test
  void listsGoInAndOutWithoutAWayToTheNetwork() {
    try (AnnotationConfigApplicationContext context = rooms()) {
      context.refresh();
      assertThat(context.getBean(Opml.class).give()).isNotEmpty();
      assertThat(context.getBean(Titles.class).list()).isEmpty();
    }
  }

  @Test
  void withAWayToTheNetworkSitesAreLookedAt() {
    try (AnnotationConfigApplicationContext context = rooms()) {
      context.registerBean(
          HttpFetcher.class,
          () -> new HttpFetcher(HttpSettings.standard("Inkstand/test"), Clock.systemUTC()));
      context.registerBean(Robots.class);
      context.refresh();
      assertThat(context.getBean(Discovery.class)).isNotNull();
    }
  }
}
