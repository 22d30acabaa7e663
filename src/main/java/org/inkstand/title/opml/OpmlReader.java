package org.inkstand.title.opml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.inkstand.title.Limits;
import org.inkstand.title.opml.OpmlFile.Flaw;
import org.inkstand.title.opml.TagScanner.Tag;

/**
 * Reads an OPML file as far as it goes.
 *
 * <p>Any encoding; broken files too, since people edit them by hand and readers write them badly.
 * What is broken is named with its line. Source: OPML 2.0, http://opml.org/spec2.opml.
 */
final class OpmlReader {

  /** A broken file has thousands of like flaws; a hundred tell the story. */
  private static final int FLAWS_MAX = 100;

  private final List<Outline> outlines = new ArrayList<>();
  private final List<Flaw> flaws = new ArrayList<>();
  private final Deque<Tag> open = new ArrayDeque<>();
  private String title = "";
  private boolean opml;
  private boolean full;

  private OpmlReader() {}

  static OpmlFile read(byte[] file) {
    OpmlReader reader = new OpmlReader();
    if (file.length > Limits.OPML_BYTES_MAX) {
      return new OpmlFile("", List.of(), List.of(new Flaw(1, "the file is too large")));
    }
    OpmlText text = OpmlText.of(file);
    if (!text.flaw().isEmpty()) {
      reader.flaw(new Flaw(1, text.flaw()));
    }
    reader.walk(new TagScanner(text.text(), reader::flaw));
    return new OpmlFile(reader.title, reader.outlines, reader.flaws);
  }

  private void flaw(Flaw flaw) {
    if (flaws.size() < FLAWS_MAX) {
      flaws.add(flaw);
    }
  }

  private void walk(TagScanner tags) {
    while (!full && tags.seek()) {
      Tag tag = tags.next();
      switch (tag.name()) {
        case "opml" -> opml = true;
        case "title" -> {
          if (tag.kind() == Tag.Kind.OPEN && title.isEmpty()) {
            title = tags.textBefore().strip();
          }
        }
        case "outline" -> outline(tag);
        default -> {
          // Other elements of the head, and what others add, say nothing about feeds.
        }
      }
    }
    if (!opml && outlines.isEmpty()) {
      flaw(new Flaw(1, "this is no OPML file"));
    }
    open.descendingIterator()
        .forEachRemaining(
            tag -> flaw(new Flaw(tag.line(), "the outline is opened and never closed")));
  }

  private void outline(Tag tag) {
    if (tag.kind() == Tag.Kind.CLOSE) {
      if (open.isEmpty()) {
        flaw(new Flaw(tag.line(), "an outline is closed that was never opened"));
      } else {
        open.pop();
      }
      return;
    }
    Outline outline = new Outline(tag.line(), folders(), tag.attributes());
    if (!outline.address().isEmpty()) {
      keep(outline);
    }
    if (tag.kind() == Tag.Kind.OPEN) {
      open.push(tag);
    }
  }

  private void keep(Outline outline) {
    if (outlines.size() < Limits.OUTLINES_MAX) {
      outlines.add(outline);
    } else {
      full = true;
      open.clear();
      flaw(new Flaw(outline.line(), "only the first %,d are read".formatted(Limits.OUTLINES_MAX)));
    }
  }

  /** Past the bound the outermost count: nesting without end is outlines never closed. */
  private List<String> folders() {
    List<String> names = new ArrayList<>();
    Iterator<Tag> outermost = open.descendingIterator();
    while (outermost.hasNext() && names.size() < Limits.OUTLINE_DEPTH_MAX) {
      names.add(name(outermost.next()));
    }
    return names;
  }

  private static String name(Tag tag) {
    String text = Objects.requireNonNullElse(tag.attributes().get("text"), "");
    return text.isBlank()
        ? Objects.requireNonNullElse(tag.attributes().get("title"), "").strip()
        : text.strip();
  }
}
