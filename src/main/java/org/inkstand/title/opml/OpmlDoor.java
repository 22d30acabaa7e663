package org.inkstand.title.opml;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.inkstand.title.Opml;
import org.inkstand.title.Titles;
import org.inkstand.title.Titles.Addition;
import org.inkstand.title.opml.Grouping.Group;
import org.springframework.stereotype.Component;

/** Carries lists between files and the newsstand. */
@Component
final class OpmlDoor implements Opml {

  private static final Comparator<Line> BY_NUMBER = Comparator.comparingInt(Line::number);

  private final Titles titles;

  OpmlDoor(Titles titles) {
    this.titles = titles;
  }

  @Override
  public Report take(byte[] file) {
    OpmlFile list = OpmlReader.read(file);
    Grouping grouping = Grouping.of(list.outlines());
    List<Group> groups = grouping.titles();
    Neighbours neighbours = new Neighbours(titles.list());
    List<Addition> additions = titles.addAll(groups.stream().map(neighbours::settled).toList());
    List<Line> added = new ArrayList<>();
    List<Line> known = new ArrayList<>(grouping.repeated());
    List<Line> refused = new ArrayList<>(grouping.refused());
    for (Addition addition : additions) {
      addition.added().forEach(feed -> added.add(line(grouping, feed, "")));
      addition.known().forEach(feed -> known.add(line(grouping, feed, "read already")));
      addition.refused().forEach((feed, why) -> refused.add(line(grouping, feed, why)));
    }
    added.sort(BY_NUMBER);
    known.sort(BY_NUMBER);
    refused.sort(BY_NUMBER);
    return new Report(
        list.title(),
        (int) additions.stream().filter(Addition::fresh).count(),
        added,
        known,
        refused,
        list.flaws().stream().map(flaw -> new Line(flaw.line(), "", "", flaw.reason())).toList());
  }

  private static Line line(Grouping grouping, URI feed, String reason) {
    return grouping
        .find(feed)
        .map(listed -> Grouping.line(listed.outline(), reason))
        .orElseThrow(() -> new IllegalStateException("a feed of no outline: " + feed));
  }

  @Override
  public byte[] give() {
    return OpmlWriter.write(titles.list());
  }
}
