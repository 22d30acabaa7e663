package org.inkstand.app.command.story;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.inkstand.app.console.Output;
import org.inkstand.app.console.Terminal;
import org.inkstand.story.cluster.Clusterer;
import org.inkstand.story.cluster.Sketch;
import org.inkstand.story.copies.CopyFinder;
import org.inkstand.story.words.WordReader;
import org.inkstand.story.words.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Telling what articles are about, and which are about one event. */
@Command(
    name = "story",
    mixinStandardHelpOptions = true,
    description = "Tells what articles are about: cluster, classify.",
    subcommands = {StoryCommands.Cluster.class, ClassifyCommand.class})
public final class StoryCommands {

  private StoryCommands() {}

  /** Gathers articles into stories. */
  @Command(
      name = "cluster",
      mixinStandardHelpOptions = true,
      description = {
        "Takes articles as a stream in time order and writes \"id<TAB>story\" lines.",
        "Articles without any time are taken in the order of the file."
      })
  static final class Cluster implements Callable<Integer> {

    @Option(
        names = "--duplicates",
        description = "Writes pairs of near-duplicates instead, \"id<TAB>id\", the earlier first.")
    private boolean duplicates;

    @Parameters(
        paramLabel = "FILE.jsonl",
        description = "Articles, lines of JSON {id,title,text,timeMs|date,lang}; - for stdin.")
    private String file = "-";

    @Override
    public Integer call() throws IOException {
      ArticleLine.Lines lines = ArticleLine.list(file);
      List<ArticleLine> articles = lines.articles();
      if (duplicates) {
        pairs(articles);
        return lines.told();
      }
      long[] homes = homes(articles);
      for (int i = 0; i < homes.length; i++) {
        Output.line(articles.get(i).id() + "\t" + homes[i]);
      }
      return lines.told();
    }

    private static void pairs(List<ArticleLine> articles) {
      var finder = new CopyFinder();
      for (Moment moment : stream(articles)) {
        ArticleLine line = articles.get(moment.article());
        for (long earlier : finder.absorb(moment.article(), line.title(), line.text())) {
          Output.line(articles.get((int) earlier).id() + "\t" + line.id());
        }
      }
    }

    /** An article, numbered by its line, and when it came. */
    private record Moment(int article, long second) {}

    /**
     * The articles in the order of time. One without a time comes with the one before it; where
     * none has a time they come in the order of the file.
     */
    private static List<Moment> stream(List<ArticleLine> articles) {
      List<Moment> stream = new ArrayList<>(articles.size());
      long before = Sketch.UNDATED;
      for (int i = 0; i < articles.size(); i++) {
        before = articles.get(i).second().orElse(before);
        stream.add(new Moment(i, before));
      }
      stream.sort(Comparator.comparingLong(Moment::second));
      return stream;
    }

    /** The story of each article; articles are numbered by their lines. */
    private static long[] homes(List<ArticleLine> articles) {
      var stories = new StoryBook();
      var clusterer = new Clusterer();
      List<List<Sketch>> batches = batches(articles);
      boolean bar = articles.size() > 5_000 && Terminal.present();
      for (List<Sketch> batch : bar ? ProgressBar.wrap(batches, "moments") : batches) {
        stories.write(clusterer.absorb(batch));
      }
      return stories.homes(articles.size());
    }

    /** Articles of one moment together; those without a time each alone. */
    private static List<List<Sketch>> batches(List<ArticleLine> articles) {
      var reader = new WordReader();
      List<List<Sketch>> batches = new ArrayList<>();
      for (Moment moment : stream(articles)) {
        ArticleLine line = articles.get(moment.article());
        Wording wording = reader.read(line.title(), line.text(), line.language());
        Sketch sketch = new Sketch(moment.article(), moment.second(), wording);
        boolean same =
            sketch.dated()
                && !batches.isEmpty()
                && batches.getLast().getFirst().second() == sketch.second();
        if (!same) {
          batches.add(new ArrayList<>());
        }
        batches.getLast().add(sketch);
      }
      return batches;
    }
  }
}
