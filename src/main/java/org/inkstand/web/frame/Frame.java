package org.inkstand.web.frame;

import java.util.List;
import org.inkstand.web.guest.Guest;
import org.inkstand.web.own.Look;
import org.inkstand.web.own.Marking;
import org.inkstand.web.wording.Dates;
import org.inkstand.web.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the layout needs around a page: {@code @template.frame.layout(frame, content)}.
 * Made by {@link Frames#around}.
 *
 * @param head what the page says of itself
 * @param paper whose page it is
 * @param words every phrase of the interface
 * @param assets addresses of style sheet, scripts, fonts and icons
 * @param today the date under the masthead, {@code Sunday, 22 November 2026}
 * @param now the moment of the edition
 * @param sections the navigation
 * @param guest who is looking
 * @param own what is theirs
 */
public record Frame(
    Head head,
    Paper paper,
    Words words,
    Assets assets,
    String today,
    Dates.Stamp now,
    List<NavLink> sections,
    Guest guest,
    Own own) {

  public Frame {
    sections = List.copyOf(sections);
  }

  /**
   * What is the reader's own on this page.
   *
   * @param look how they like pages to look
   */
  public record Own(Marking marking, Look look) {}

  /** An entry of the navigation. */
  public record NavLink(String name, String path, String place) {}

  /** The document's title. */
  public String documentTitle() {
    return head.title().isEmpty()
        ? words.of("frame.title.front", paper.name())
        : words.of("frame.title", head.title(), paper.name());
  }

  /** The page's canonical address. */
  public String canonical() {
    return paper.absolute(head.path());
  }

  /** The address of its picture for other sites. */
  public String image() {
    return paper.absolute(head.image().isEmpty() ? assets.path("icon-512.png") : head.image());
  }

  /** Whether this is the front page, which has the large masthead. */
  public boolean front() {
    return head.place().equals("front");
  }

  /** The first word of the place, for the style sheet. */
  public String room() {
    int end = head.place().indexOf('/');
    return end < 0 ? head.place() : head.place().substring(0, end);
  }

  /** {@code page} for the entry of the navigation that is being read, else nothing. */
  public @Nullable String current(String place) {
    return place.equals(head.place()) ? "page" : null;
  }
}
