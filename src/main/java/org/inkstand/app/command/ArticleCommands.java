package org.inkstand.app.command;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import org.inkstand.app.console.Exit;
import org.inkstand.app.console.Input;
import org.inkstand.app.console.Output;
import org.inkstand.app.console.Problem;
import org.inkstand.app.console.Terminal;
import org.inkstand.article.clean.PictureDoor;
import org.inkstand.article.extract.ExtractedPage;
import org.inkstand.article.extract.PageJson;
import org.inkstand.article.extract.PageReader;
import org.inkstand.article.extract.rule.PageRules;
import org.inkstand.story.language.Language;
import org.inkstand.story.language.LanguageReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looking at articles' pages. */
@Command(
    name = "article",
    mixinStandardHelpOptions = true,
    description = "Looks at articles: extract.",
    subcommands = ArticleCommands.Extract.class)
final class ArticleCommands {

  /** Reads articles out of their pages. */
  @Command(
      name = "extract",
      mixinStandardHelpOptions = true,
      description = "Reads articles out of their pages and writes one JSON object a page.")
  static final class Extract implements Callable<Integer> {

    private static final URI NOWHERE = URI.create("http://localhost/");

    /** Confidence from which a language told from the text is said. */
    private static final double SURE = .2;

    @Option(names = "--url", paramLabel = "URL", description = "Where the page was found.")
    private @Nullable URI url;

    @Option(
        names = "--batch",
        paramLabel = "LIST.jsonl",
        description = "A list of pages, lines {\"file\",\"url\"}; files are beside the list.")
    private @Nullable Path batch;

    @Option(
        names = "--rules",
        paramLabel = "FILE",
        description = "Rules for single sites; without pages, the rules alone are checked.")
    private @Nullable Path rules;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files; - for standard input.")
    private List<String> files = new ArrayList<>();

    @Spec private CommandSpec spec = CommandSpec.create();

    private record Page(String file, String shown, URI url) {}

    @Override
    public Integer call() throws IOException {
      List<Page> pages = new ArrayList<>();
      files.forEach(file -> pages.add(new Page(file, file, url == null ? NOWHERE : url)));
      if (batch != null) {
        pages.addAll(list(batch));
      }
      if (pages.isEmpty() && rules == null) {
        throw new ParameterException(spec.commandLine(), "give files, or a list with --batch");
      }
      PageRules known = rules == null ? PageRules.NONE : checked(rules, pages.isEmpty());
      return extract(pages, new PageReader(PictureDoor.open(), known));
    }

    private static int extract(List<Page> pages, PageReader reader) throws IOException {
      Iterable<Page> walk = pages.size() > 20 && Terminal.present() ? bar(pages) : pages;
      int missing = 0;
      for (Page page : walk) {
        if (!page.file().equals("-") && !Files.isReadable(Path.of(page.file()))) {
          System.err.println("inkstand: there is no readable file " + page.shown());
          missing++;
          continue;
        }
        var read = reader.read(Input.bytes(page.file()), "", page.url());
        Output.line(PageJson.line(page.shown(), told(read)));
      }
      return missing == 0 ? Exit.OK : Exit.PROBLEMS;
    }

    /** The rules of a file; a file with mistakes is not used, since its operator is here. */
    private static PageRules checked(Path file, boolean alone) throws IOException {
      if (!Files.isReadable(file)) {
        throw new Problem("there is no readable file " + file);
      }
      var rules = PageRules.parse(new String(Input.bytes(file.toString()), StandardCharsets.UTF_8));
      if (!rules.mistakes().isEmpty()) {
        throw new Problem(
            file
                + ": "
                + rules.mistakes().stream()
                    .map(Object::toString)
                    .collect(Collectors.joining("\n  ")));
      }
      if (alone) {
        System.err.println("inkstand: " + rules.rules().size() + " rules, no mistake");
      }
      return rules;
    }

    /** A page that does not say its language is asked its text. */
    private static ExtractedPage told(ExtractedPage page) {
      if (!page.language().isEmpty()) {
        return page;
      }
      Language found = LanguageReader.read(page.text());
      return found.confidence() >= SURE ? page.in(found.code()) : page;
    }

    private static Iterable<Page> bar(List<Page> pages) {
      return ProgressBar.wrap(pages, "pages");
    }

    private static List<Page> list(Path list) throws IOException {
      JsonMapper mapper = JsonMapper.shared();
      List<Page> pages = new ArrayList<>();
      String[] lines = new String(Input.bytes(list.toString()), StandardCharsets.UTF_8).split("\n");
      for (int number = 1; number <= lines.length; number++) {
        String line = lines[number - 1].strip();
        if (line.isEmpty()) {
          continue;
        }
        try {
          JsonNode node = mapper.readTree(line);
          String file = node.path("file").asString("");
          String address = node.path("url").asString("");
          pages.add(new Page(found(list, file), file, address.isEmpty() ? NOWHERE : at(address)));
        } catch (JacksonException failure) {
          throw new Problem(
              "line %d of %s is not {\"file\",\"url\"}: %s"
                  .formatted(number, list, failure.getMessage()));
        }
      }
      return pages;
    }

    /** Files of a list are named from where one stands, or from where the list is. */
    private static String found(Path list, String file) {
      Path here = Path.of(file);
      Path beside = list.toAbsolutePath().resolveSibling(file);
      return (Files.exists(here) ? here : beside).toString();
    }

    /** Addresses from the wild are not always addresses; a page without one is still a page. */
    private static URI at(String address) {
      try {
        return URI.create(address.strip().replace(" ", "%20"));
      } catch (IllegalArgumentException _) {
        return NOWHERE;
      }
    }
  }
}
