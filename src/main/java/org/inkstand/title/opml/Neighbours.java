package org.inkstand.title.opml;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inkstand.title.Title;
import org.inkstand.title.TitleDraft;
import org.inkstand.title.opml.Grouping.Group;

/**
 * The titles that the newsstand has, by host: a file's {@code Football | The Guardian} goes to The
 * Guardian that is there already, whatever page the file gives as its home.
 */
final class Neighbours {

  private final Map<String, List<Title>> byHost = new HashMap<>();

  Neighbours(List<Title> titles) {
    for (Title title : titles) {
      byHost.computeIfAbsent(host(title.homePage()), _ -> new ArrayList<>()).add(title);
    }
  }

  private static String host(URI page) {
    return TitleDraft.place(page.resolve("/"));
  }

  /** The group's draft, with the home page of the title that it belongs to. */
  TitleDraft settled(Group group) {
    TitleDraft draft = group.draft();
    List<Title> near = byHost.getOrDefault(host(draft.homePage()), List.of());
    return near.stream()
        .filter(title -> title.homePage().equals(draft.homePage()))
        .findFirst()
        .or(() -> named(near, group))
        .map(title -> at(draft, title.homePage()))
        .orElse(draft);
  }

  private static Optional<Title> named(List<Title> near, Group group) {
    Set<String> keys =
        group.listed().stream()
            .flatMap(listed -> listed.masthead().keys().stream())
            .collect(Collectors.toSet());
    return near.stream()
        .filter(title -> keys.contains(title.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static TitleDraft at(TitleDraft draft, URI homePage) {
    return new TitleDraft(
        draft.name(),
        homePage,
        draft.country(),
        draft.language(),
        draft.owner(),
        draft.description(),
        draft.licence(),
        draft.feeds());
  }
}
