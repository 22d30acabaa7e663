package org.inkstand.app.press.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads an event as its writers put it down: a header, then one part a title opened by {@code ===
 * slug}, in which {@code --- revision} opens each later version. The form is described in {@code
 * docs/demo-press.md}. These files ship with the program, so an error in one is a bug and names its
 * file and line.
 */
public final class EventFile {

  private static final String TITLE = "=== ";
  private static final String REVISION = "--- revision";

  private final Lines lines;
  private final Header about;

  private EventFile(Lines lines) {
    this.lines = lines;
    this.about = Header.read(lines);
  }

  /** The event in the file. */
  public static Event read(String file, String text) {
    return new EventFile(new Lines(file, text)).event();
  }

  private Event event() {
    List<Telling> tellings = new ArrayList<>();
    lines.skipBlank();
    while (lines.open()) {
      tellings.add(telling());
      lines.skipBlank();
    }
    return new Event(
        about.get("event"),
        hours(about.get("hours-ago")),
        about.get("section"),
        about.find("place").orElse(""),
        tellings);
  }

  private Telling telling() {
    if (!lines.peek().startsWith(TITLE)) {
      throw lines.wrong("a title's part must begin with ===");
    }
    String title = lines.next().substring(TITLE.length()).strip();
    Header header = Header.read(lines);
    List<Edition> editions = new ArrayList<>();
    editions.add(
        new Edition(
            minutes(header.get("after")),
            "",
            false,
            header.find("headline").orElse(""),
            header.find("standfirst").orElse(""),
            body()));
    while (lines.open() && lines.peek().startsWith(REVISION)) {
      lines.next();
      editions.add(revision(editions.getLast()));
    }
    return new Telling(
        header.get("id"),
        title,
        header.find("byline").orElse(""),
        header.find("section").orElse(about.get("section")),
        header
            .find("keywords")
            .map(words -> List.of(words.split("\\s*[,،、]\\s*")))
            .orElse(List.of()),
        header.find("picture").map(this::picture),
        editions,
        header.find("copy-of"),
        header.find("withdrawn-after").map(this::minutes));
  }

  private Edition revision(Edition before) {
    Header header = Header.read(lines);
    List<Block> body = body();
    return new Edition(
        minutes(header.get("after")),
        header.find("correction").or(() -> header.find("note")).orElse(""),
        header.find("correction").isPresent(),
        header.find("headline").orElse(before.headline()),
        header.find("standfirst").orElse(before.standfirst()),
        body.isEmpty() ? before.body() : body);
  }

  private Illustration picture(String line) {
    String[] parts = line.split("\\s*\\|\\s*", 3);
    if (parts.length != 3) {
      throw lines.wrong("a picture is SCENE | caption | credit");
    }
    return new Illustration(parts[0].strip(), parts[1], parts[2].strip());
  }

  private List<Block> body() {
    List<Block> body = new ArrayList<>();
    List<String> block = new ArrayList<>();
    while (lines.open() && !opensPart(lines.peek())) {
      String line = lines.next().strip();
      if (line.isEmpty()) {
        close(block, body);
      } else {
        block.add(line);
      }
    }
    close(block, body);
    return body;
  }

  private static boolean opensPart(String line) {
    return line.startsWith(TITLE) || line.startsWith(REVISION);
  }

  private static void close(List<String> block, List<Block> body) {
    if (block.isEmpty()) {
      return;
    }
    String text = String.join(" ", block);
    if (text.startsWith("## ")) {
      body.add(new Block.Subheading(text.substring(3).strip()));
    } else if (text.startsWith("> ")) {
      body.add(new Block.Quotation(text.substring(2).replace(" > ", " ").strip()));
    } else if (text.startsWith("* ")) {
      body.add(new Block.Points(block.stream().map(line -> line.substring(2).strip()).toList()));
    } else {
      body.add(new Block.Paragraph(text));
    }
    block.clear();
  }

  private Duration hours(String figure) {
    return Duration.ofSeconds(Math.round(number(figure) * 3_600));
  }

  private Duration minutes(String figure) {
    return Duration.ofSeconds(Math.round(number(figure) * 60));
  }

  private double number(String figure) {
    try {
      return Double.parseDouble(figure);
    } catch (NumberFormatException e) {
      throw lines.wrong("not a number: " + figure, e);
    }
  }
}
