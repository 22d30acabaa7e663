package org.inkstand.app.serve;

import java.time.Clock;
import java.util.Map;
import org.inkstand.app.console.Problem;
import org.inkstand.app.doorman.Doorman;
import org.inkstand.app.doorman.Keeping;
import org.inkstand.app.doorman.SheetFile;
import org.inkstand.app.settings.Settings;
import org.inkstand.feed.poll.FeedPoller;
import org.inkstand.kit.step.StepRunner;
import org.inkstand.web.Opening;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The running newsstand: its server, its steps, its feeds. Closing it ends all of them in order.
 */
public final class Service implements AutoCloseable {

  private final ConfigurableApplicationContext context;
  private final DataFolder folder;
  private final Settings settings;
  private final Keeping keeping;

  private Service(ConfigurableApplicationContext context, DataFolder folder, Settings settings) {
    this.context = context;
    this.folder = folder;
    this.settings = settings;
    this.keeping = Keeping.start(face(Opening.class), new SheetFile(folder.path()));
  }

  /**
   * Starts on a data folder, which the service then owns and releases at its end.
   *
   * @param settings checked ones
   */
  public static Service start(Settings settings, DataFolder folder) {
    try {
      OwnerRule.check(settings);
    } catch (Problem open) {
      folder.close();
      throw open;
    }
    Clock clock = Clock.systemUTC();
    Doorman doorman = doorman(settings, folder, clock);
    Early early = Early.begin(settings, folder.path(), clock);
    try (doorman) {
      SpringApplication application = Newsstand.application();
      application.setDefaultProperties(properties(settings));
      application.addInitializers(given(settings, folder, early));
      application.addInitializers(
          context -> {
            context.getBeanFactory().registerSingleton("clock", clock);
            context.getBeanFactory().registerSingleton("doorman", doorman);
          });
      return new Service(application.run(), folder, settings);
    } catch (RuntimeException failure) {
      early.close();
      throw failure;
    }
  }

  private static Doorman doorman(Settings settings, DataFolder folder, Clock clock) {
    try {
      return Doorman.open(settings, new SheetFile(folder.path()), clock.instant());
    } catch (Problem taken) {
      folder.close();
      throw taken;
    }
  }

  private static Map<String, Object> properties(Settings settings) {
    return Map.of(
        "server.port", settings.text("inkstand.port"),
        "server.address", settings.text("inkstand.address"));
  }

  private static ApplicationContextInitializer<ConfigurableApplicationContext> given(
      Settings settings, DataFolder folder, Early early) {
    return context -> {
      ConfigurableListableBeanFactory beans = context.getBeanFactory();
      beans.registerSingleton("settings", settings);
      beans.registerSingleton("dataFolder", folder);
      beans.registerSingleton("early", early);
    };
  }

  /** Starts to fetch, and to work through what was fetched. */
  public void startIntake() {
    face(StepRunner.class).start();
    face(FeedPoller.class).start();
  }

  /** Where a browser on this machine finds it. */
  public String address() {
    return Wiring.baseUrl(settings).toString();
  }

  /** The port on which it listens. */
  public int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /** A module's face. */
  public <T> T face(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    face(FeedPoller.class).close();
    face(StepRunner.class).close();
    keeping.close();
    context.close();
    folder.close();
  }
}
