package org.inkstand.app.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.inkstand.app.console.Exit;
import org.inkstand.app.console.Input;
import org.inkstand.app.console.Output;
import org.inkstand.app.console.Place;
import org.inkstand.title.Catalogue;
import org.inkstand.title.Opml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Titles in and out. */
@Command(
    name = "title",
    mixinStandardHelpOptions = true,
    description = "Titles in and out: import, export, starters.",
    subcommands = {
      TitleCommands.Import.class,
      TitleCommands.Export.class,
      TitleCommands.Starters.class
    })
final class TitleCommands {

  /** Adds the titles of an OPML file. */
  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = "Adds the titles of an OPML file, also while the service runs.")
  static final class Import implements Callable<Integer> {

    @Mixin private Place place = new Place();

    @Parameters(paramLabel = "FILE.opml", description = "The file; - for standard input.")
    private String file = "-";

    @Override
    public Integer call() throws IOException {
      byte[] bytes = Input.bytes(file);
      try (Tools tools = new Tools(place)) {
        Opml.Report report = tools.face(Opml.class).take(bytes);
        print("added", report.added());
        print("known", report.known());
        print("refused", report.refused());
        print("flaw", report.flaws());
        System.err.printf(
            "%,d feeds added in %,d new titles, %,d known, %,d refused%n",
            report.added().size(), report.titles(), report.known().size(), report.refused().size());
        boolean problems = !report.refused().isEmpty() || !report.flaws().isEmpty();
        return problems ? Exit.PROBLEMS : Exit.OK;
      }
    }

    private static void print(String what, List<Opml.Line> lines) {
      for (Opml.Line line : lines) {
        Output.line(
            "%s\tline %d\t%s\t%s\t%s"
                .formatted(what, line.number(), line.name(), line.address(), line.reason())
                .stripTrailing());
      }
    }
  }

  /** Writes all titles as OPML. */
  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description = "Writes all titles as OPML to standard output, sections as folders.")
  static final class Export implements Callable<Integer> {

    @Mixin private Place place = new Place();

    @Override
    public Integer call() throws IOException {
      try (Tools tools = new Tools(place)) {
        System.out.write(tools.face(Opml.class).give());
        System.out.flush();
      }
      return Exit.OK;
    }
  }

  /** Lists the starter sets. */
  @Command(
      name = "starters",
      mixinStandardHelpOptions = true,
      description = "Lists the starter sets for inkstand.titles.starter.")
  static final class Starters implements Callable<Integer> {

    @Override
    public Integer call() {
      Catalogue catalogue = Catalogue.load();
      for (String name : catalogue.names()) {
        Output.line("%s\t%,d titles".formatted(name, catalogue.starter(name).size()));
      }
      return Exit.OK;
    }
  }
}
