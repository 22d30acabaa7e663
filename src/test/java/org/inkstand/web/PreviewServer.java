package org.inkstand.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.inkstand.account.AccountSettings;
import org.inkstand.account.Passkeys;
import org.inkstand.account.store.TestAccountStore;
import org.inkstand.article.Pictures;
import org.inkstand.kit.sql.Store;
import org.inkstand.search.Search;
import org.inkstand.testnews.DeskFakes;
import org.inkstand.testnews.FakeArticles;
import org.inkstand.testnews.FakePictures;
import org.inkstand.testnews.FakeSearch;
import org.inkstand.testnews.FakeTitles;
import org.inkstand.testnews.NoPasskeys;
import org.inkstand.testnews.NoProvider;
import org.inkstand.testnews.Nobody;
import org.inkstand.testnews.OneReader;
import org.inkstand.testnews.PressNews;
import org.inkstand.testnews.ReaderRooms;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The pages alone, on the demo press's texts held in memory: to look at while working on them. It
 * bears no mark of a component, so that the real newsstand's scan passes it by.
 */
@EnableAutoConfiguration(
    exclude = {
      SecurityAutoConfiguration.class,
      UserDetailsServiceAutoConfiguration.class,
      ManagementWebSecurityAutoConfiguration.class,
      SecurityFilterAutoConfiguration.class,
      ServletWebSecurityAutoConfiguration.class
    })
@ComponentScan(
    basePackages = {"org.inkstand.web"},
    excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|World).*"))
@Import({DeskFakes.class, OneReader.class, ReaderRooms.class})
public class PreviewServer {

  /** Serves at the port given, 8090 else. */
  public static void main(String[] arguments) {
    start(arguments.length > 0 ? arguments[0] : "8090", Clock.systemUTC());
  }

  /** Serves with this clock, at this port; 0 for any. */
  static ConfigurableApplicationContext start(String port, Clock clock) {
    var application = new SpringApplication(PreviewServer.class);
    application.addInitializers(
        context -> ((GenericApplicationContext) context).registerBean(Clock.class, () -> clock));
    application.setDefaultProperties(
        Map.of(
            "server.port", port,
            "spring.threads.virtual.enabled", "true",
            "spring.web.resources.add-mappings", "false"));
    return application.run();
  }

  @Bean
  PaperSettings paperSettings() {
    return new PaperSettings("Inkstand", ZoneId.of("UTC"), URI.create("http://localhost:8090"));
  }

  /** Templates compiled when they change, so that a change shows at the next request. */
  @Bean
  @Primary
  @Profile("hot")
  TemplateEngine hotTemplates() {
    var source = new DirectoryCodeResolver(Path.of("src/main/jte"));
    TemplateEngine engine =
        TemplateEngine.create(
            source,
            Path.of("target/hot-jte"),
            ContentType.Html,
            PreviewServer.class.getClassLoader(),
            "org.inkstand.web.hot");
    engine.setTrimControlStructures(true);
    return engine;
  }

  @Bean
  AccountSettings accountSettings() {
    return new AccountSettings(URI.create("http://localhost:8090"), List.of());
  }

  @Bean
  NoProvider provider() {
    return new NoProvider();
  }

  @Bean
  NoPasskeys passkeys() {
    return new NoPasskeys();
  }

  @Bean
  Nobody accounts() {
    return new Nobody();
  }

  @Bean
  Passkeys passkeys(Store store, Clock clock, Nobody accounts, AccountSettings settings) {
    return TestAccountStore.passkeys(store, clock, accounts, settings.baseUrl());
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  }

  @Bean
  FakeTitles titles() {
    return new FakeTitles();
  }

  @Bean
  FakeArticles articles(FakeTitles titles, Clock clock) {
    var articles = new FakeArticles(clock::instant);
    PressNews.fill(titles, articles, clock.instant());
    return articles;
  }

  @Bean
  Search search(FakeArticles articles) {
    return new FakeSearch(articles);
  }

  @Bean
  Pictures pictures() {
    return new FakePictures();
  }
}
