package org.inkstand.title.opml;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.inkstand.title.Opml.Line;
import org.inkstand.title.Opml.Report;
import org.inkstand.title.Title;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.Titles.Addition;

/**
 * A list of feeds that somebody brings: first the titles in it, then, when the newsstand has taken
 * them, the report.
 */
public final class OpmlList {

  private static final Comparator<Line> BY_NUMBER = Comparator.comparingInt(Line::number);

  private final OpmlFile file;
  private final Grouping grouping;
  private final List<TitleDraft> drafts;

  private OpmlList(OpmlFile file, List<Title> there) {
    this.file = file;
    this.grouping = Grouping.of(file.outlines());
    Neighbours neighbours = new Neighbours(there);
    this.drafts = grouping.titles().stream().map(neighbours::settled).toList();
  }

  /**
   * Reads a file of any shape.
   *
   * @param there the titles that the newsstand has already
   */
  public static OpmlList read(byte[] file, List<Title> there) {
    return new OpmlList(OpmlReader.read(file), there);
  }

  /** Titles as a file. */
  public static byte[] write(List<Title> titles) {
    return OpmlWriter.write(titles);
  }

  /** The titles in it. */
  public List<TitleDraft> drafts() {
    return drafts;
  }

  /** What became of it, when its drafts were added with these answers. */
  public Report report(List<Addition> additions) {
    List<Line> added = new ArrayList<>();
    List<Line> known = new ArrayList<>(grouping.repeated());
    List<Line> refused = new ArrayList<>(grouping.refused());
    for (Addition addition : additions) {
      addition.added().forEach(feed -> added.add(line(feed, "")));
      addition.known().forEach(feed -> known.add(line(feed, "read already")));
      addition.refused().forEach((feed, why) -> refused.add(line(feed, why)));
    }
    added.sort(BY_NUMBER);
    known.sort(BY_NUMBER);
    refused.sort(BY_NUMBER);
    return new Report(
        file.title(),
        (int) additions.stream().filter(Addition::fresh).count(),
        added,
        known,
        refused,
        file.flaws().stream().map(flaw -> new Line(flaw.line(), "", "", flaw.reason())).toList());
  }

  private Line line(URI feed, String reason) {
    return grouping
        .find(feed)
        .map(listed -> Grouping.line(listed.outline(), reason))
        .orElseThrow(() -> new IllegalStateException("a feed of no outline: " + feed));
  }
}
