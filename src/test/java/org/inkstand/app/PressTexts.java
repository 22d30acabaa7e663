package org.inkstand.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkstand.app.press.masthead.Masthead;
import org.inkstand.app.press.masthead.Table;
import org.inkstand.app.press.text.Block;
import org.inkstand.app.press.text.Edition;
import org.inkstand.app.press.text.EventFile;
import org.inkstand.app.press.text.Telling;
import org.inkstand.title.Access;

/** What the press's titles wrote, from their own files: to look for where it must not be. */
final class PressTexts {

  /** Marks of the press, and signs that pages may write in another way. */
  private static final Pattern UNEVEN = Pattern.compile("[*_\\[\\]<>&\"'`]");

  private static final int CHARS = 60;

  /** No licence of the press allows an excerpt that is longer. */
  private static final int EXCERPT_MAX = 600;

  private PressTexts() {}

  /**
   * An article's words from where no excerpt reaches.
   *
   * @param deep the beginning of its last plain paragraph
   */
  record Deep(String title, Access access, String headline, String deep) {}

  /** Every article that has one version only, and a last paragraph to look for. */
  static List<Deep> all() {
    Map<String, Masthead> mastheads =
        Table.titles().stream().collect(Collectors.toMap(Masthead::slug, Function.identity()));
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/press/events"))) {
      return files
          .sorted()
          .flatMap(file -> EventFile.read(file.toString(), text(file)).tellings().stream())
          .filter(telling -> telling.editions().size() == 1 && telling.copyOf().isEmpty())
          .flatMap(
              telling ->
                  deep(telling, Objects.requireNonNull(mastheads.get(telling.title()))).stream())
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Optional<Deep> deep(Telling telling, Masthead masthead) {
    Edition edition = telling.editions().getFirst();
    List<String> deep = new ArrayList<>();
    int before = 0;
    for (Block block : edition.body()) {
      if (block instanceof Block.Paragraph(String text)) {
        if (before > EXCERPT_MAX && text.length() >= CHARS) {
          deep.add(text.substring(0, CHARS));
        }
        before += text.length();
      }
    }
    return deep.reversed().stream()
        .filter(text -> !UNEVEN.matcher(text).find())
        .findFirst()
        .map(
            text ->
                new Deep(
                    masthead.name(),
                    masthead.licence().licence().access(),
                    edition.headline(),
                    text));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
