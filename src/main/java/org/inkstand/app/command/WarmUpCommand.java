package org.inkstand.app.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.inkstand.account.Accounts;
import org.inkstand.app.console.Exit;
import org.inkstand.app.doorman.Doorman;
import org.inkstand.app.doorman.SheetFile;
import org.inkstand.app.press.Press;
import org.inkstand.app.serve.DataFolder;
import org.inkstand.app.serve.Folders;
import org.inkstand.app.serve.Service;
import org.inkstand.app.settings.Settings;
import org.inkstand.article.Articles;
import org.inkstand.title.Titles;
import picocli.CommandLine.Command;

/**
 * Goes once through everything that a start and the first pages need, so that the build can record
 * what the virtual machine loaded and start from that record the next time.
 */
@Command(
    name = "warm-up",
    hidden = true,
    description = "Used by the build to record a quick start.")
final class WarmUpCommand implements Callable<Integer> {

  /** Enough news for every template, format and language to have been used. */
  private static final int ARTICLES = 120;

  private static final Duration WAIT_MAX = Duration.ofSeconds(25);

  private static final List<String> PAGES =
      List.of(
          "/",
          "/titles",
          "/search?q=flood",
          "/about",
          "/section/politics",
          "/rss/front.xml",
          "/sign-in",
          "/article/1-x",
          "/sitemap.xml",
          "/nowhere",
          "/");

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path path = Files.createTempDirectory("inkstand-warm-up");
    Map<String, String> decided = new HashMap<>(DemoCommand.DECIDED);
    decided.put("inkstand.port", "0");
    Settings settings = Settings.read(path.resolve("none"), Map.of(), decided);
    try {
      run(settings, path);
      // What a second start shows before anything else.
      try (Doorman doorman = Doorman.open(settings, new SheetFile(path), Instant.now())) {
        visit(doorman.address(), List.of("/"));
      }
    } finally {
      Folders.remove(path);
    }
    return Exit.OK;
  }

  private static void run(Settings settings, Path path) throws IOException, InterruptedException {
    try (Press press = Press.start(Clock.systemUTC(), 0);
        Service service = Service.start(settings, DataFolder.take(path))) {
      Titles titles = service.face(Titles.class);
      press.titles().forEach(titles::add);
      service.face(Accounts.class).ensureOperator();
      service.startIntake();
      await(service.face(Articles.class));
      visit(service.address(), PAGES);
    }
  }

  private static void await(Articles articles) throws InterruptedException {
    long until = System.nanoTime() + WAIT_MAX.toNanos();
    while (articles.count() < ARTICLES && System.nanoTime() < until) {
      Thread.sleep(Duration.ofMillis(200));
    }
  }

  private static void visit(String address, List<String> pages)
      throws IOException, InterruptedException {
    try (HttpClient client =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      for (String page : pages) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + page)).build();
        client.send(request, BodyHandlers.discarding());
      }
    }
  }
}
