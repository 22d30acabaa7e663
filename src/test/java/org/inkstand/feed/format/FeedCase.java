package org.inkstand.feed.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A small feed and what must be read out of it, as the files in {@code resources/feed/cases} hold
 * them by the hundred:
 *
 * <pre>
 * ## a link is relative to the item's own base
 * @base http://paper.example/feed.xml
 * @header Content-Location: /archive/
 * @charset UTF-16LE
 * &lt;rss&gt;…&lt;/rss&gt;
 * => /items/0/link http://paper.example/archive/1
 * => /items # 1
 * => /flaws ~ a piece of a flaw
 * => /items/0/language
 * </pre>
 *
 * <p>A claim is a JSON pointer into what {@code feed parse} prints and the value there; nothing
 * means null. {@code #} counts, {@code ~} looks for a piece, {@code !~} for its absence. In
 * documents and values {@code \\uXXXX} and {@code \\n} are characters.
 */
record FeedCase(
    String name, Map<String, String> said, String document, List<String> claims, String file) {

  static Stream<FeedCase> all() {
    try {
      var folder = Objects.requireNonNull(FeedCase.class.getResource("/feed/cases"));
      try (var files = Files.list(Path.of(folder.toURI()))) {
        return files.sorted().toList().stream().flatMap(FeedCase::of);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Stream<FeedCase> of(Path file) {
    try {
      var parts = Files.readString(file).split("(?m)^## ");
      return Stream.of(parts).skip(1).map(part -> of(part, file.getFileName().toString()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static FeedCase of(String part, String file) {
    Map<String, String> said = new HashMap<>();
    var document = new StringBuilder();
    var claims = new ArrayList<String>();
    var lines = part.split("\n");
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].startsWith("=> ")) {
        claims.add(unescaped(lines[i].substring(3)));
      } else if (lines[i].startsWith("@") && document.isEmpty()) {
        var words = lines[i].substring(1).split(" ", 2);
        var header = words[0].equals("header") ? words[1].split(": ", 2) : words;
        said.put(header[0].toLowerCase(java.util.Locale.ROOT), header.length > 1 ? header[1] : "");
      } else if (!lines[i].isBlank()) {
        document.append(document.isEmpty() ? "" : "\n").append(unescaped(lines[i]));
      }
    }
    return new FeedCase(lines[0].strip(), said, document.toString(), claims, file);
  }

  private static String unescaped(String line) {
    return java.util.regex.Pattern.compile("\\\\u([0-9a-fA-F]{4})")
        .matcher(line)
        .replaceAll(
            found ->
                java.util.regex.Matcher.quoteReplacement(
                    Character.toString(Integer.parseInt(found.group(1), 16))))
        .replace("\\n", "\n");
  }

  byte[] bytes() {
    return document.getBytes(Charset.forName(said.getOrDefault("charset", "UTF-8")));
  }

  FeedHints hints() {
    return new FeedHints(
        Optional.of(said.getOrDefault("base", "")).filter(at -> !at.isEmpty()).map(URI::create),
        said.getOrDefault("content-type", ""),
        said.getOrDefault("content-base", said.getOrDefault("content-location", "")),
        said.getOrDefault("content-language", ""),
        TestFeeds.NOW);
  }

  @Override
  public String toString() {
    return file + ": " + name;
  }
}
