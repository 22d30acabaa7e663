package org.inkstand.app.command.reader;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inkstand.app.console.Exit;
import org.inkstand.app.console.Output;
import org.inkstand.reader.taste.impression.Impression;
import org.inkstand.reader.taste.impression.ImpressionRanker;
import org.inkstand.reader.taste.impression.Shelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Orders lists of news in MIND's format. */
@Command(
    name = "rank",
    mixinStandardHelpOptions = true,
    description = {
      "Orders the candidates of impressions in MIND's format.",
      "Writes \"impressionId<TAB>[ranks]\", the rank of each candidate, from 1, in the lines' order.",
      "A line's own labels are never looked at; those of earlier lines tell what was popular then."
    })
final class RankCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "NEWS", description = "news.tsv, may be packed (.gz).")
  private String news = "";

  @Parameters(
      index = "1",
      paramLabel = "BEHAVIOURS",
      description = "behaviors.tsv, may be packed (.gz); - for stdin.")
  private String behaviours = "";

  @Option(names = "--blind", description = "Looks at no label at all, of earlier lines either.")
  private boolean blind;

  @Option(names = "--explain", description = "Says on standard error what each sign was worth.")
  private boolean explain;

  @Override
  public Integer call() throws IOException {
    var shelf = new Shelf();
    LineFile.of(news).eachSome("news", (lines, _) -> lines.forEach(shelf::add));
    shelf.close();
    LineFile file = LineFile.of(behaviours);
    var span = new ImpressionRanker.Span();
    file.eachSome("times", (lines, _) -> read(lines).forEach(span::look));
    var ranker = new ImpressionRanker(shelf, span, blind);
    file.eachSome(
        "counting",
        (lines, first) -> {
          List<Impression> impressions = read(lines);
          for (int i = 0; i < impressions.size(); i++) {
            ranker.look(impressions.get(i), first + i);
          }
        });
    ranker.settle();
    file.eachSome("ranking", (lines, first) -> write(read(lines), first, ranker));
    if (explain) {
      System.err.println(ranker.leaning());
    }
    return span.lines() > 0 ? Exit.OK : Exit.PROBLEMS;
  }

  private static List<Impression> read(List<String> lines) {
    return lines.parallelStream().map(Impression::of).toList();
  }

  private static void write(List<Impression> impressions, long first, ImpressionRanker ranker) {
    if (!impressions.isEmpty()) {
      Output.line(
          IntStream.range(0, impressions.size())
              .parallel()
              .mapToObj(i -> line(impressions.get(i), ranker.ranks(impressions.get(i), first + i)))
              .collect(Collectors.joining("\n")));
    }
  }

  private static String line(Impression impression, int[] ranks) {
    return impression.id()
        + "\t"
        + Arrays.stream(ranks)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(",", "[", "]"));
  }
}
