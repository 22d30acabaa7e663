package org.inkstand.web.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.inkstand.article.Article;
import org.inkstand.reader.Mute;
import org.inkstand.reader.Mute.Kind;
import org.inkstand.reader.Mute.Manner;
import org.inkstand.reader.Mute.Reach;
import org.inkstand.title.Title;
import org.junit.jupiter.api.Test;

/** On no surface does a muted thing appear. */
class MutedEverywhereTest {

  private static final Pattern VEILED =
      Pattern.compile("<article class=\"[^\"]*card-veiled.*?</article>", Pattern.DOTALL);

  private final LibraryWorld world = LibraryWorld.shared();

  @Property(tries = 40)
  void onNoSurfaceDoesAMutedThingAppear(@ForAll("mutes") List<Mute> mutes) {
    world
        .marks()
        .mutes(world.annId)
        .forEach(m -> world.marks().unmute(world.annId, m.kind(), m.value()));
    mutes.forEach(mute -> world.marks().mute(world.annId, mute));
    List<Mute> held = world.marks().mutes(world.annId);
    Set<Integer> hidden = muted(held, Manner.HIDE);
    Set<Integer> blurred = muted(held, Manner.BLUR);

    for (String path : world.surfaces()) {
      String page = shown(world.ann.get(path).body(), path);
      String open = VEILED.matcher(page).replaceAll("");
      for (int i : hidden) {
        assertThat(page).as("%s with %s", path, held).doesNotContain(LibraryWorld.marker(i));
      }
      for (int i : blurred) {
        assertThat(open).as("%s with %s", path, held).doesNotContain(LibraryWorld.marker(i));
      }
    }
  }

  /** Without mutes every surface shows something, or the property would say nothing. */
  @Test
  void withoutMutesEverythingIsThere() {
    Set<Integer> seen = new HashSet<>();
    for (String path : world.surfaces()) {
      String page = world.ben.get(path).body();
      List<Integer> here =
          IntStream.range(0, 24)
              .filter(i -> page.contains(LibraryWorld.marker(i)))
              .boxed()
              .toList();
      if (!path.equals("/most-read")) {
        assertThat(here).as(path).isNotEmpty();
      }
      seen.addAll(here);
    }
    assertThat(seen).hasSize(24);
  }

  @Test
  void aVisitorsPageIsTheSameWhateverReadersMute() {
    String before = world.visitor.get("/").body();
    Mute all =
        new Mute(Kind.OWNER, "Harbour Press", Reach.TEXT, Manner.HIDE, Instant.MAX, world.now());
    world.marks().mute(world.annId, all);

    HttpResponse<String> after = world.browser().get("/");

    assertThat(after.body()).isEqualTo(before);
    assertThat(after.headers().firstValue("Cache-Control").orElse("")).startsWith("public");
    assertThat(world.ann.get("/").headers().firstValue("Cache-Control").orElse(""))
        .startsWith("private");
    world.marks().unmute(world.annId, Kind.OWNER, "Harbour Press");
  }

  @Test
  void whatIsMutedIsShownToWhoAsksForIt() {
    Mute golf = new Mute(Kind.PHRASE, "golf", Reach.TEXT, Manner.HIDE, Instant.MAX, world.now());
    world.marks().mute(world.annId, golf);
    Article article = world.news.getFirst();

    assertThat(world.ann.get(article.path()).body()).contains("You muted golf");
    assertThat(world.ann.get(article.path() + "?muted=show").body())
        .contains(LibraryWorld.marker(0));
    assertThat(world.ann.get("/search?q=golf").body()).contains("Some of what was found is muted");
    assertThat(world.ann.get("/search?q=golf&muted=show").body()).contains(LibraryWorld.marker(0));
    assertThat(world.ann.get("/muted").body()).contains("golf", "8 articles today");
    world.marks().unmute(world.annId, Kind.PHRASE, "golf");
  }

  /**
   * What stands on a page beside its own address; and a story's address has the words of its first
   * headline for ever.
   */
  private static String shown(String page, String path) {
    String other = path.length() > 1 ? page.replace(path, "") : page;
    return other.replaceAll("/story/\\d+-[a-z-]+", "/story");
  }

  private Set<Integer> muted(List<Mute> mutes, Manner manner) {
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < 24; i++) {
      int number = i;
      boolean hidden = mutes.stream().anyMatch(m -> m.manner() == Manner.HIDE && about(m, number));
      boolean any = mutes.stream().anyMatch(m -> about(m, number));
      if (manner == Manner.HIDE ? hidden : any && !hidden) {
        found.add(i);
      }
    }
    return found;
  }

  /** By the plain facts of the world, not by the code that is tested. */
  private boolean about(Mute mute, int i) {
    Article article = world.news.get(i);
    Title title = world.titles.get(i % 4);
    return switch (mute.kind()) {
      case TITLE -> title.slug().equals(mute.value());
      case OWNER -> title.owner().equals(mute.value());
      case AUTHOR -> article.authors().contains(mute.value());
      case SUBJECT -> subjects(i).contains(mute.value());
      case PERSON -> false;
      case PHRASE ->
          article.headline().startsWith(mute.value() + " ")
              || (mute.value().equals("lantern")
                  && mute.reach() == Reach.TEXT
                  && LibraryWorld.lantern(i));
    };
  }

  /** Its own, and that of the article that leads its story. */
  private Set<String> subjects(int i) {
    Set<String> subjects = new HashSet<>(Set.of(world.news.get(i).section()));
    if (i % 4 < 3) {
      subjects.add(world.news.get(i - i % 4).section());
    }
    return subjects;
  }

  @Provide
  Arbitrary<List<Mute>> mutes() {
    Arbitrary<String[]> what =
        Arbitraries.of(
            new String[] {"TITLE", world.titles.get(0).slug()},
            new String[] {"TITLE", world.titles.get(3).slug()},
            new String[] {"OWNER", "Harbour Press"},
            new String[] {"AUTHOR", "Ida Falk"},
            new String[] {"SUBJECT", world.news.getFirst().section()},
            new String[] {"SUBJECT", world.news.get(2).section()},
            new String[] {"PHRASE", "golf"},
            new String[] {"PHRASE", "rail"},
            new String[] {"PHRASE", "lantern"});
    return Combinators.combine(what, Arbitraries.of(Manner.class), Arbitraries.of(Reach.class))
        .as(
            (w, manner, reach) ->
                new Mute(Kind.valueOf(w[0]), w[1], reach, manner, Instant.MAX, world.now()))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }
}
