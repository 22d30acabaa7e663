package org.inkstand.app.command;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.inkstand.app.console.Exit;
import org.inkstand.app.console.Input;
import org.inkstand.app.console.Output;
import org.inkstand.feed.format.FeedHints;
import org.inkstand.feed.format.FeedJson;
import org.inkstand.feed.format.FeedReader;
import org.inkstand.feed.format.parsed.ParsedFeed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looking at feeds. */
@Command(
    name = "feed",
    mixinStandardHelpOptions = true,
    description = "Looks at feeds: parse, check.",
    subcommands = {FeedCommands.Parse.class, FeedCheckCommand.class})
final class FeedCommands {

  /** Reads feeds from files and says what is in them. */
  @Command(
      name = "parse",
      mixinStandardHelpOptions = true,
      description = {
        "Reads feeds and writes one JSON object a file.",
        "Never fails on bad input: what is wrong stands in \"flaws\"."
      })
  static final class Parse implements Callable<Integer> {

    @Option(names = "--base", paramLabel = "URL", description = "Where the feed was fetched.")
    private @Nullable URI base;

    @Option(
        names = "--header",
        paramLabel = "NAME=VALUE",
        description = "An HTTP header that came with it, as Content-Type=text/xml; charset=KOI8-R.")
    private Map<String, String> headers = new HashMap<>();

    @Option(names = "--clean", description = "Cleans content and summaries as for reading.")
    private boolean clean;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files; - for standard input.")
    private List<String> files = List.of();

    @Override
    public Integer call() throws IOException {
      Instant now = Instant.now();
      for (String file : files) {
        FeedHints hints =
            new FeedHints(
                Optional.ofNullable(base),
                header("content-type"),
                FeedHints.nearest(header("content-base"), header("content-location")),
                header("content-language"),
                now);
        ParsedFeed feed = FeedReader.read(Input.bytes(file), hints);
        Output.line(FeedJson.line(file, clean ? Cleaned.of(feed) : feed));
      }
      return Exit.OK;
    }

    private String header(String name) {
      return headers.entrySet().stream()
          .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(name))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse("");
    }
  }
}
