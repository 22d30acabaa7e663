package org.inkstand.app.command;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.inkstand.app.console.Exit;
import org.inkstand.app.console.Output;
import org.inkstand.app.console.Place;
import org.inkstand.app.serve.Clients;
import org.inkstand.app.settings.Settings;
import org.inkstand.feed.poll.FeedCheck;
import org.inkstand.feed.poll.FeedReport;
import org.inkstand.kit.http.HttpFetcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Fetches a feed as the service would and says what came of it. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Fetches a feed and reports what an operator should know.")
final class FeedCheckCommand implements Callable<Integer> {

  @Mixin private Place place = new Place();

  @Parameters(paramLabel = "URL", description = "The feed's address.")
  private URI address = URI.create("");

  @Override
  public Integer call() {
    Settings settings = place.settings(place.folder(), Map.of());
    Clock clock = Clock.systemUTC();
    try (HttpFetcher fetcher = new HttpFetcher(Clients.settings(settings), clock)) {
      FeedReport report = new FeedCheck(fetcher, clock).check(address);
      Output.line(report.print());
      return report.problem().isEmpty() ? Exit.OK : Exit.PROBLEMS;
    }
  }
}
