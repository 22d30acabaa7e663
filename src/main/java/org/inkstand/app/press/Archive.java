package org.inkstand.app.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.inkstand.app.press.text.Event;
import org.inkstand.app.press.text.EventFile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The event files that ship with the program, from a folder or from inside a jar. */
final class Archive {

  private static final String FILES = "classpath*:/press/events/*.txt";

  private Archive() {}

  static List<Event> events() {
    try {
      return Stream.of(new PathMatchingResourcePatternResolver().getResources(FILES))
          .sorted(Comparator.comparing(Archive::name))
          .map(Archive::event)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Event event(Resource file) {
    try {
      return EventFile.read(name(file), file.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Resource file) {
    return Objects.requireNonNull(file.getFilename());
  }
}
