package org.inkstand.app.command.story;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.inkstand.app.console.Exit;
import org.inkstand.app.console.Output;
import org.inkstand.app.console.Terminal;
import org.inkstand.story.cluster.Clusterer;
import org.inkstand.story.cluster.Sketch;
import org.inkstand.story.words.WordReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Telling which articles belong together. */
@Command(
    name = "story",
    mixinStandardHelpOptions = true,
    description = "Tells which articles are about one event: cluster.",
    subcommands = StoryCommands.Cluster.class)
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

    @Parameters(
        paramLabel = "FILE.jsonl",
        description = "Articles, lines of JSON {id,title,text,timeMs|date,lang}; - for stdin.")
    private String file = "-";

    @Override
    public Integer call() throws IOException {
      List<ArticleLine> articles = ArticleLine.list(file);
      long[] homes = homes(articles);
      for (int i = 0; i < homes.length; i++) {
        Output.line(articles.get(i).id() + "\t" + homes[i]);
      }
      return Exit.OK;
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

    /**
     * In the order of time, articles of one moment together. An article without a time comes with
     * the one before it; where none has a time each comes alone.
     */
    private static List<List<Sketch>> batches(List<ArticleLine> articles) {
      var reader = new WordReader();
      List<Sketch> sketches = new ArrayList<>(articles.size());
      long before = Sketch.UNDATED;
      for (int i = 0; i < articles.size(); i++) {
        ArticleLine line = articles.get(i);
        before = line.second().orElse(before);
        sketches.add(
            new Sketch(i, before, reader.read(line.title(), line.text(), line.language())));
      }
      sketches.sort(Comparator.comparingLong(Sketch::second));
      List<List<Sketch>> batches = new ArrayList<>();
      for (Sketch sketch : sketches) {
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
